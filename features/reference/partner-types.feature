@reference
Feature: Eight types of partners

  What a partner can do for a customer follows from the type of their relationship, and from nothing else. What a type
  does not list, it does not allow.

  Background:
    Given these partners:
      | partner  | ID   | clouds    |
      | Contoso  | 4100 | worldwide |
      | Fabrikam | 4200 | worldwide |
      | Proware  | 4500 | worldwide |
    And the customer "Adatum" in the worldwide cloud
    And "Adatum" has the subscription "Email Plan"

  @R34
  Rule: A Reseller sells

    Background:
      Given "Adatum" works with "Contoso" as Reseller

    Scenario: And that is all
      Then "Contoso" can do exactly this for "Adatum":
        | sell products |
      And "Contoso" has no role in the directory of "Adatum"

    Scenario: It buys subscriptions for the customer
      When "Contoso" buys the subscription "Voice Plan" for "Adatum"
      Then the subscription "Voice Plan" is active
      And "Contoso" has sold these subscriptions to "Adatum":
        | Voice Plan |

    Scenario: It manages none
      When "Contoso" renames the subscription "Email Plan" to "Mail for all"
      Then it is refused because the relationship does not permit it
      And nothing has changed

  @R35
  Rule: A Delegated administrator manages, as a Global Administrator

    Background:
      Given "Adatum" works with "Contoso" as Delegated administrator

    Scenario: All that an administrator can
      Then "Contoso" can do exactly this for "Adatum":
        | manage products and services |
        | create users                 |
        | edit users                   |
        | reset passwords              |
        | assign licenses              |
        | manage licenses              |
        | manage domains               |
        | assign administrators        |
      And "Contoso" is a Global Administrator in the directory of "Adatum"

    Scenario: It creates users
      When "Contoso" creates the user "Mia" at "Adatum"
      Then "Adatum" has an account for "Mia"

    Scenario: It manages subscriptions
      When "Contoso" renames the subscription "Email Plan" to "Mail for all"
      Then the subscription "Mail for all" is active

    Scenario: It sells nothing
      When "Contoso" buys the subscription "Voice Plan" for "Adatum"
      Then it is refused because the relationship does not permit it
      And nothing has changed

  @R36
  Rule: A Reseller & delegated administrator does both

    Background:
      Given "Adatum" works with "Contoso" as Reseller & delegated administrator

    Scenario: Selling, and all that an administrator can
      Then "Contoso" can do exactly this for "Adatum":
        | sell products                |
        | manage products and services |
        | create users                 |
        | edit users                   |
        | reset passwords              |
        | assign licenses              |
        | manage licenses              |
        | manage domains               |
        | assign administrators        |
      And "Contoso" is a Global Administrator in the directory of "Adatum"

    Scenario: It sells and manages
      When "Contoso" buys the subscription "Voice Plan" for "Adatum"
      And "Contoso" renames the subscription "Voice Plan" to "Calls for all"
      Then the subscription "Calls for all" is active

    Scenario: Without its admin roles it only sells
      Given "Adatum" has removed the admin roles of "Contoso"
      When "Contoso" renames the subscription "Email Plan" to "Mail for all"
      Then it is refused because the relationship does not permit it
      And "Contoso" can do exactly this for "Adatum":
        | sell products |

  @R37
  Rule: A Partner has an account of its own at the customer

    Scenario: With the account it works with other services
      Given "Adatum" works with "Contoso" as Partner
      Then "Adatum" has an account for "Contoso"
      And "Contoso" can do exactly this for "Adatum":
        | work with other services |

    Scenario: Other types have no account
      Given "Adatum" works with "Contoso" as Reseller
      Then "Adatum" has no account for "Contoso"

    Scenario: The account goes with the relationship
      Given "Adatum" works with "Contoso" as Partner
      When "Contoso" ends its relationship with "Adatum"
      Then "Adatum" has no account for "Contoso"
      And "Contoso" can do nothing for "Adatum"

    Scenario: An account is no admin role
      Given "Adatum" works with "Contoso" as Partner
      When "Contoso" creates the user "Mia" at "Adatum"
      Then it is refused because the relationship does not permit it
      And nothing has changed

  @R38
  Rule: An Advisor resets passwords and handles support incidents

    Background:
      Given "Adatum" works with "Contoso" as Advisor

    Scenario: And that is all
      Then "Contoso" can do exactly this for "Adatum":
        | reset passwords          |
        | handle support incidents |

    Scenario: It creates no users
      When "Contoso" creates the user "Mia" at "Adatum"
      Then it is refused because the relationship does not permit it
      And "Adatum" has no account for "Mia"

  @R39
  Rule: MPSA partners see each other's purchases if the customer lets them

    Background:
      Given "Adatum" works with "Contoso" as MPSA partner
      And "Adatum" works with "Fabrikam" as MPSA partner
      And "Adatum" works with "Proware" as Reseller
      And "Contoso" has bought the software "Ledger" for "Adatum"
      And "Fabrikam" has bought the software "Payroll" for "Adatum"
      And "Proware" has bought the software "Firewall" for "Adatum"

    Scenario: They buy, and that is all
      Then "Contoso" can do exactly this for "Adatum":
        | buy under the MPSA |

    Scenario: At first each sees its own
      Then "Contoso" sees exactly these purchases of "Adatum":
        | Ledger |
      And "Fabrikam" sees exactly these purchases of "Adatum":
        | Payroll |

    Scenario: Once they are let, each sees those of the other
      When "Adatum" lets its MPSA partners see each other's purchases
      Then "Contoso" sees exactly these purchases of "Adatum":
        | Ledger  |
        | Payroll |
      And "Fabrikam" sees exactly these purchases of "Adatum":
        | Ledger  |
        | Payroll |

    Scenario: Partners of other types are left out
      When "Adatum" lets its MPSA partners see each other's purchases
      Then "Proware" sees exactly these purchases of "Adatum":
        | Firewall |

    Scenario: The customer can change its mind
      When "Adatum" lets its MPSA partners see each other's purchases
      And "Adatum" no longer lets its MPSA partners see each other's purchases
      Then "Contoso" sees exactly these purchases of "Adatum":
        | Ledger |

  @R40
  Rule: An OEM PC partner uploads the IDs of devices

    Background:
      Given "Adatum" works with "Contoso" as OEM PC partner

    Scenario: And that is all
      Then "Contoso" can do exactly this for "Adatum":
        | upload device IDs |

    Scenario: It does not sell the PCs' software
      When "Contoso" buys the software "Ledger" for "Adatum"
      Then it is refused because the relationship does not permit it
      And nothing has changed

  @R41
  Rule: A LOB partner develops, submits and manages apps for the customer

    Background:
      Given "Adatum" works with "Contoso" as LOB partner

    Scenario: And that is all
      Then "Contoso" can do exactly this for "Adatum":
        | develop LOB apps |
        | submit LOB apps  |
        | manage LOB apps  |

    Scenario: It does not manage subscriptions
      When "Contoso" renames the subscription "Email Plan" to "Mail for all"
      Then it is refused because the relationship does not permit it
      And nothing has changed

  @R34 @R35 @R36 @R37 @R38 @R39 @R40 @R41
  Rule: No type does anything for a customer that is not its own

    Scenario Outline: <type>
      Given the customer "Wingtip" in the worldwide cloud
      And "Adatum" works with "Contoso" as <type>
      When "Contoso" creates the user "Mia" at "Wingtip"
      Then it is refused because the two do not work together
      And "Contoso" can do nothing for "Wingtip"

      Examples:
        | type                               |
        | Reseller                           |
        | Delegated administrator            |
        | Reseller & delegated administrator |
        | Partner                            |
        | Advisor                            |
        | MPSA partner                       |
        | OEM PC partner                     |
        | LOB partner                        |

@reference
Feature: The list of partners

  Background:
    Given these partners:
      | partner  | ID   | clouds                      |
      | Contoso  | 4100 | worldwide, German, 21Vianet |
      | Fabrikam | 4200 | worldwide, German, 21Vianet |

  @R20
  Rule: Each partner that the customer works with has a row

    Scenario Outline: In the <cloud> cloud
      Given the customer "Adatum" in the <cloud> cloud
      And "Adatum" works with "Contoso" as Reseller
      And "Adatum" works with "Fabrikam" as Advisor
      When the administrator of "Adatum" opens the page "Partner relationships"
      Then the page "Partner relationships" lists exactly these partners:
        | Contoso  |
        | Fabrikam |
      And the page "Partner relationships" lists "Contoso" as Reseller
      And the page "Partner relationships" lists "Fabrikam" as Advisor
      And the page "Partner relationships" does not show the message "There's nothing here."

      Examples:
        | cloud     |
        | worldwide |
        | German    |
        | 21Vianet  |

    Scenario: A partner that only asks has none yet
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" works with "Fabrikam" as Advisor
      And "Contoso" has invited "Adatum" as Reseller
      When the administrator of "Adatum" opens the page "Partner relationships"
      Then the page "Partner relationships" lists exactly these partners:
        | Fabrikam |

    Scenario: A partner that was deleted has none any more
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" works with "Contoso" as Reseller
      And "Adatum" works with "Fabrikam" as Advisor
      When "Adatum" deletes the partner "Fabrikam"
      And the administrator of "Adatum" opens the page "Partner relationships"
      Then the page "Partner relationships" lists exactly these partners:
        | Contoso |

    @I8
    Scenario: A partner of record alone is not on the list
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" has these subscriptions:
        | subscription | partner of record |
        | Email Plan   | Contoso           |
      When the administrator of "Adatum" opens the page "Partner relationships"
      Then the page "Partner relationships" lists no partners

    Scenario: Nobody sees the partners of another customer
      Given the customer "Adatum" in the worldwide cloud
      And the customer "Wingtip" in the worldwide cloud
      And "Wingtip" works with "Contoso" as Reseller
      When the administrator of "Adatum" opens the page "Partner relationships"
      Then the page "Partner relationships" lists no partners

  @R20
  Rule: The billing accounts show the same list on a tab

    Scenario: Both lists are one
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" works with "Contoso" as Reseller
      When the administrator of "Adatum" opens the page "Billing accounts"
      And they select the tab "Partner relationships"
      Then the page "Billing accounts" lists exactly these partners:
        | Contoso |

  @R21
  Rule: Without partners the list says so

    Scenario Outline: In <language>
      Given the customer "Adatum" in the worldwide cloud
      And the portal is in <language>
      When the administrator of "Adatum" follows the link "2074649"
      Then the page "<page>" shows the message "<message>"
      And the page "<page>" lists no partners

      Examples:
        | language | page                 | message               |
        | English  | Partner relationships | There's nothing here. |
        | Dutch    | Partnerrelaties      | Er is hier niets.     |
        | Swedish  | Partnerrelationer    | Det finns inget här.  |
        | Danish   | Partnerrelationer    | Der er intet her.     |

    Scenario Outline: In the <cloud> cloud
      Given the customer "Adatum" in the <cloud> cloud
      When the administrator of "Adatum" opens the page "Partner relationships"
      Then the page "Partner relationships" shows the message "There's nothing here."

      Examples:
        | cloud     |
        | worldwide |
        | German    |
        | 21Vianet  |

    Scenario: Partners of the past are nothing
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" works with "Fabrikam" as Advisor
      When "Adatum" deletes the partner "Fabrikam"
      And the administrator of "Adatum" opens the page "Partner relationships"
      Then the page "Partner relationships" shows the message "There's nothing here."

  @R44
  Rule: A row opens the details of the partner

    Background:
      Given the customer "Adatum" in the worldwide cloud
      And "Adatum" works with "Contoso" as Reseller
      And "Adatum" works with "Fabrikam" as Advisor
      When the administrator of "Adatum" opens the page "Partner relationships"

    Scenario: Of this partner, and of no other
      When they select the row "Fabrikam"
      Then they are on the page "Fabrikam"
      And the page "Fabrikam" shows the text "Advisor"
      And the page "Fabrikam" does not show the text "Reseller"

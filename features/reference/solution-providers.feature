@reference
Feature: Finding a solution provider

  A customer that has no partner yet writes to some. What comes of it is up to the partner: nothing changes for the
  customer before an invitation arrives.

  Background:
    Given these partners:
      | partner  | ID   | clouds    | services        | regions |
      | Contoso  | 4100 | worldwide | Email, Security | Norway  |
      | Fabrikam | 4200 | worldwide | Security        |         |
      | Litware  | 4300 | 21Vianet  | Security        |         |
    And the customer "Adatum" in the worldwide cloud

  @R29
  Rule: Partners buy and manage for organizations and for schools

    Scenario Outline: A customer is an organization or a school: <kind>
      When the <kind> "Relecloud" becomes a customer in the worldwide cloud
      Then "Relecloud" is a customer, and a <kind>

      Examples:
        | kind         |
        | organization |
        | school       |

    Scenario: A person is none
      When the person "Megan" becomes a customer in the worldwide cloud
      Then it is refused because a value is missing or not one of those that there are

    Scenario: Somebody else can buy and manage for a school
      Given the school "Bellows" in the worldwide cloud
      And "Bellows" works with "Contoso" as Reseller & delegated administrator
      When "Contoso" buys the subscription "Class Plan" for "Bellows"
      And "Contoso" renames the subscription "Class Plan" to "Lesson Plan"
      Then "Bellows" has exactly these subscriptions:
        | subscription | status |
        | Lesson Plan  | active |

  @R30
  Rule: A customer finds and writes to partners on the site of the solution providers

    Scenario: The partners that were chosen get the request, others do not
      When "Adatum" sends its needs to these providers:
        | Contoso |
      Then "Contoso" has a request of "Adatum"
      And "Fabrikam" has no request of "Adatum"

    Scenario: Several at once
      When "Adatum" sends its needs to these providers:
        | Contoso  |
        | Fabrikam |
      Then "Contoso" has a request of "Adatum"
      And "Fabrikam" has a request of "Adatum"

    Scenario: Somebody has to be chosen
      When "Adatum" sends its needs to no provider at all
      Then it is refused because no provider is chosen
      And nothing has changed

    Scenario: A partner of another cloud cannot be
      When "Adatum" sends its needs to these providers:
        | Litware |
      Then it is refused because the partner is not authorized for this cloud
      And nothing has changed

    Scenario: The site searches, and wants a choice before it goes on
      When the administrator of "Adatum" follows the link "https://www.microsoft.com/en-us/solution-providers/home"
      And they type "email" in "Keywords"
      And they select the button "Go"
      Then the page "Solution providers" lists exactly these check boxes:
        | Contoso |
      And the page "Solution providers" shows the button "Contact selected providers" grayed out
      When they check "Contoso"
      And they select the button "Contact selected providers"
      And they type "A partner nearby" in "Business needs"
      And they select the button "Send"
      Then "Contoso" has a request of "Adatum"

    Scenario: A form without needs is not sent
      When the administrator of "Adatum" follows the link "https://www.microsoft.com/en-us/solution-providers/home"
      And they select the button "Go"
      And they check "Contoso"
      And they select the button "Contact selected providers"
      Then the page "Tell providers about your business" shows the button "Send" grayed out

  @R42
  Rule: A request makes nobody a partner; an invitation may follow

    Scenario: After the request nothing has begun
      When "Adatum" sends its needs to these providers:
        | Contoso |
      Then the relationship of "Adatum" with "Contoso" is none
      And the mailbox of "Adatum" is empty

    Scenario: The partner that was decided for sends the invitation
      When "Adatum" sends its needs to these providers:
        | Contoso |
      And "Contoso" invites "Adatum" as Reseller
      Then the relationship of "Adatum" with "Contoso" is requested
      And "Adatum" has mail from "Contoso" with an invitation

  @R43
  Rule: There are several ways to work together

    Scenario Outline: A partner can ask to be <type>
      When "Contoso" invites "Adatum" as <type>
      And "Adatum" follows the link of "Contoso"
      And "Adatum" accepts the invitation of "Contoso"
      Then "Contoso" is <type> of "Adatum"

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

    Scenario: Not in a way of its own making
      When "Contoso" invites "Adatum" as something else: "Best friend"
      Then it is refused because a value is missing or not one of those that there are
      And "Adatum" has no invitation of "Contoso"

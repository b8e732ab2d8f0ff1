@reference
Feature: Old and new admin centers

  Background:
    Given these partners:
      | partner | ID   | clouds                      |
      | Contoso | 4100 | worldwide, German, 21Vianet |

  @R9
  Rule: In April 2020 who is still in the old admin center turns on the new one first

    Background:
      Given the portal of April 2020
      And the customer "Adatum" in the worldwide cloud, still in the old admin center
      And "Adatum" has the subscription "Email Plan"

    Scenario Outline: Before, the pages for <what> are not there
      When the administrator of "Adatum" follows the link "<link>"
      Then it is refused because the page is not there for this customer

      Examples:
        | what              | link   |
        | buying            | 868433 |
        | partner of record | 842054 |

    Scenario: After, they are
      When the administrator of "Adatum" opens the page "Home"
      And they select the switch "Try the new admin center"
      And they open the page "Products & services"
      Then the page "Products & services" shows the tab "Partner"

    Scenario: Who is in the new one has nothing to turn on
      Given the customer "Wingtip" in the worldwide cloud
      When the administrator of "Wingtip" opens the page "Home"
      Then the page "Home" does not show the switch "Try the new admin center"

    Scenario: The switch goes away once it was used
      When the administrator of "Adatum" opens the page "Home"
      And they select the switch "Try the new admin center"
      Then the page "Home" does not show the switch "Try the new admin center"

    Scenario: The lists of partners are there in the old one too
      When the administrator of "Adatum" opens the page "Partner relationships"
      Then they are on the page "Partner relationships"

  @R9
  Rule: Later releases have one admin center only

    Scenario: A customer that never turned on the new one has its pages
      Given the portal of May 2020
      And the customer "Adatum" in the worldwide cloud, still in the old admin center
      When the administrator of "Adatum" opens the page "Home"
      Then the page "Home" does not show the switch "Try the new admin center"
      And the link "842054" leads to the page "Your products"

  @R28
  Rule: In 21Vianet the admin center changes, and links lead elsewhere afterwards

    Background:
      Given the customer "Lucerne" in the 21Vianet cloud
      And "Lucerne" has the subscription "Email Plan"

    Scenario Outline: The same link in <release>
      Given the portal of <release>
      When the administrator of "Lucerne" follows the link "850626"
      Then they are on the page "<page>"

      Examples:
        | release       | page          |
        | April 2020    | Subscriptions |
        | May 2020      | Subscriptions |
        | December 2021 | Your products |

    Scenario: It is a link of 21Vianet; another cloud does not know it
      Given the customer "Adatum" in the worldwide cloud
      When the administrator of "Adatum" follows the link "850626"
      Then it is refused because the link leads nowhere here

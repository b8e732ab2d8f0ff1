# Written by docs-conformance from features/docs/en-US/manage-partners.md; do not edit, run `npm run generate`
@en-US @o365-21vianet @release:2021-12 @reading:localized
Feature: features/docs/en-US/manage-partners.md · o365-21vianet · localized

  Background:
    Given I am signed in to the admin center

  @find-a-partner
  Scenario: Find a partner
    Given I know what I need from a partner
    # features/docs/en-US/manage-partners.md:42:10
    When I go to "https://www.microsoft.com/en-us/solution-providers/home"
    # features/docs/en-US/manage-partners.md:43:4
    And I type my location
    # features/docs/en-US/manage-partners.md:43:25
    And I choose the size of my organization
    # features/docs/en-US/manage-partners.md:43:63
    And I type keywords for what I need
    # features/docs/en-US/manage-partners.md:43:95
    And I select "Go"
    # features/docs/en-US/manage-partners.md:44:4
    And I select one or more providers
    # features/docs/en-US/manage-partners.md:44:51
    And I select "Contact selected providers"
    # features/docs/en-US/manage-partners.md:45:4
    And I describe my business needs in the form
    # features/docs/en-US/manage-partners.md:45:65
    And I select "Send"
    Then the providers that I selected have received my business needs
    And I do not have a new partner relationship yet

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement
  Scenario: Accept an invitation from a partner
    Given I have partner relationships
    And I have not accepted the customer agreement yet
    And a partner has sent me an invitation that asks for admin roles
    # features/docs/en-US/manage-partners.md:55:4
    When I look in the email
    # features/docs/en-US/manage-partners.md:55:4
    And I follow the link
    # features/docs/en-US/manage-partners.md:56:13
    And I look on the page "Accept agreement & authorize partner"
    # features/docs/en-US/manage-partners.md:56:71
    And I select the link "Microsoft Customer Agreement"
    # features/docs/en-US/manage-partners.md:56:112
    And I read the agreement
    # features/docs/en-US/manage-partners.md:57:4
    And I check the box that says that I have read the agreement
    # features/docs/en-US/manage-partners.md:58:31
    And I select "Accept & Authorize"
    # features/docs/en-US/manage-partners.md:59:4
    Then my partners are listed
    # features/docs/en-US/manage-partners.md:59:53
    When I may also select a partner
    # features/docs/en-US/manage-partners.md:59:53
    Then the details of that partner are shown
    And I have the relationship that the partner asked for
    And I have accepted the customer agreement
    And the partner has the admin roles that were asked for
    And the partner is in my list of partners
    And my other partners are unchanged

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-mail
  Scenario: Accept the customer agreement only (by email)
    Given I already work with a partner
    And I have not accepted the customer agreement yet
    And the partner has asked me by email to accept the agreement
    # features/docs/en-US/manage-partners.md:65:64
    When I look in the email
    # features/docs/en-US/manage-partners.md:65:48
    And I follow the link
    # features/docs/en-US/manage-partners.md:66:17
    And I select the link "Microsoft Customer Agreement"
    # features/docs/en-US/manage-partners.md:66:58
    And I read the agreement
    # features/docs/en-US/manage-partners.md:67:4
    And I check the box that says that I have read the agreement
    # features/docs/en-US/manage-partners.md:68:13
    And I select "Accept"
    # features/docs/en-US/manage-partners.md:69:4
    Then my partners are listed
    # features/docs/en-US/manage-partners.md:69:53
    When I may also select a partner
    # features/docs/en-US/manage-partners.md:69:53
    Then the details of that partner are shown
    And I have accepted the customer agreement
    And I still have my relationship with the partner
    And the partner is in my list of partners
    And my other partners are unchanged

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-page
  Scenario: Accept the customer agreement only (on the page)
    Given I already work with a partner
    And I have not accepted the customer agreement yet
    # features/docs/en-US/manage-partners.md:65:165
    When I go to "Accept agreement" by the link 2116573
    # features/docs/en-US/manage-partners.md:66:17
    And I select the link "Microsoft Customer Agreement"
    # features/docs/en-US/manage-partners.md:66:58
    And I read the agreement
    # features/docs/en-US/manage-partners.md:67:4
    And I check the box that says that I have read the agreement
    # features/docs/en-US/manage-partners.md:68:13
    And I select "Accept"
    # features/docs/en-US/manage-partners.md:69:4
    Then my partners are listed
    # features/docs/en-US/manage-partners.md:69:53
    When I may also select a partner
    # features/docs/en-US/manage-partners.md:69:53
    Then the details of that partner are shown
    And I have accepted the customer agreement
    And I still have my relationship with the partner
    And the partner is in my list of partners
    And my other partners are unchanged

  @remove-partner-admin-privileges
  Scenario: Take the admin roles away from a partner
    Given one of my partners has admin roles
    # features/docs/en-US/manage-partners.md:75:33
    When I go to "Billing" > "Billing accounts" by the link 2103629
    # features/docs/en-US/manage-partners.md:76:17
    And I select the tab "Partner relationships"
    # features/docs/en-US/manage-partners.md:77:4
    And I select the partner
    # features/docs/en-US/manage-partners.md:78:4
    And I look on the page of the partner
    # features/docs/en-US/manage-partners.md:78:36
    And I select "Remove admin roles"
    Then the admin roles of the partner are gone
    And I still have my relationship with the partner
    And the partner is in my list of partners
    And my other partners are unchanged

  @delete-a-partner-relationship
  Scenario: End the relationship with a partner
    Given one of my partners is a delegated administrator
    # features/docs/en-US/manage-partners.md:84:33
    When I go to "Billing" > "Billing accounts" by the link 2103629
    # features/docs/en-US/manage-partners.md:85:17
    And I select the tab "Partner relationships"
    # features/docs/en-US/manage-partners.md:86:4
    And I select the partner
    # features/docs/en-US/manage-partners.md:87:4
    And I look on the page of the partner
    # features/docs/en-US/manage-partners.md:87:36
    And I select "Delete partner"
    Then I no longer have a relationship with the partner
    And the partner is no longer in my list of partners
    And my other partners are unchanged

  @how-partners-can-work-with-you @rule @R33
  Scenario: When partners send you a request, they choose the type of relationship that fits your needs
    Given a partner has sent me an invitation that asks for admin roles
    # features/docs/en-US/manage-partners.md:27:48
    When I open the invitation of the partner
    # features/docs/en-US/manage-partners.md:27:48
    Then it names one type of partner, which I cannot change

  @how-partners-can-work-with-you @rule @R34
  Scenario: Reseller: Sells Microsoft products to your organization or school
    Given a partner of the type "Reseller" works with me
    # features/docs/en-US/manage-partners.md:31:11
    Then the partner can do this for me: "sell products"
    # features/docs/en-US/manage-partners.md:31:11
    And the partner can do none of this for me: "manage my products and services", "create user accounts", "reset passwords", "assign licenses", "manage licenses", "handle support incidents", "work with other Microsoft services", "upload device IDs", "develop LOB apps", "submit LOB apps", "manage LOB apps"

  @how-partners-can-work-with-you @rule @R35
  Scenario: Delegated administrator: Manages products and services for you
    Given a partner of the type "Delegated administrator" works with me
    # features/docs/en-US/manage-partners.md:32:26
    Then the partner can do this for me: "manage my products and services"
    # features/docs/en-US/manage-partners.md:32:65
    And the partner is a Global Administrator of my organization
    # features/docs/en-US/manage-partners.md:32:146
    And the partner can do this for me: "create user accounts", "reset passwords", "assign licenses", "manage licenses"
    # features/docs/en-US/manage-partners.md:32:26
    And the partner can do none of this for me: "sell products", "handle support incidents", "work with other Microsoft services", "upload device IDs", "develop LOB apps", "submit LOB apps", "manage LOB apps"

  @how-partners-can-work-with-you @rule @R36
  Scenario: Reseller & delegated administrator: Sells and manages Microsoft products and services for you
    Given a partner of the type "Reseller & delegated administrator" works with me
    # features/docs/en-US/manage-partners.md:33:37
    Then the partner can do this for me: "manage my products and services", "sell products"
    # features/docs/en-US/manage-partners.md:33:37
    And the partner can do none of this for me: "handle support incidents", "work with other Microsoft services", "upload device IDs", "develop LOB apps", "submit LOB apps", "manage LOB apps"

  @how-partners-can-work-with-you @rule @R37
  Scenario: Partner: You give the partner a user account in your tenant
    Given a partner of the type "Partner" works with me
    # features/docs/en-US/manage-partners.md:34:10
    Then the partner has a user account in my organization
    # features/docs/en-US/manage-partners.md:34:62
    And the partner can do this for me: "work with other Microsoft services"
    # features/docs/en-US/manage-partners.md:34:10
    And the partner can do none of this for me: "manage my products and services", "create user accounts", "reset passwords", "assign licenses", "manage licenses", "sell products", "handle support incidents", "upload device IDs", "develop LOB apps", "submit LOB apps", "manage LOB apps"

  @how-partners-can-work-with-you @rule @R38
  Scenario: Advisor: Resets passwords and handles support incidents for you
    Given a partner of the type "Advisor" works with me
    # features/docs/en-US/manage-partners.md:35:10
    Then the partner can do this for me: "reset passwords", "handle support incidents"
    # features/docs/en-US/manage-partners.md:35:10
    And the partner can do none of this for me: "manage my products and services", "create user accounts", "assign licenses", "manage licenses", "sell products", "work with other Microsoft services", "upload device IDs", "develop LOB apps", "submit LOB apps", "manage LOB apps"

  @how-partners-can-work-with-you @rule @R39
  Scenario: Microsoft Products & Services Agreement (MPSA) partner: If you work with several MPSA partners, you can let them see ea…
    Given several MPSA partners have bought something for me
    # features/docs/en-US/manage-partners.md:36:57
    Then none of these partners sees what the others bought
    # features/docs/en-US/manage-partners.md:36:57
    When I let these partners see what the others bought
    # features/docs/en-US/manage-partners.md:36:57
    Then each of these partners sees what the others bought

  @how-partners-can-work-with-you @rule @R40
  Scenario: OEM PC partner: Uploads the device IDs of PCs that you manage with Autopilot
    Given a partner of the type "OEM PC partner" works with me
    # features/docs/en-US/manage-partners.md:37:17
    Then the partner can do this for me: "upload device IDs"
    # features/docs/en-US/manage-partners.md:37:17
    And the partner can do none of this for me: "manage my products and services", "create user accounts", "reset passwords", "assign licenses", "manage licenses", "sell products", "handle support incidents", "work with other Microsoft services", "develop LOB apps", "submit LOB apps", "manage LOB apps"

  @how-partners-can-work-with-you @rule @R41
  Scenario: Line-of-business (LOB) partner: Develops, submits, and manages line-of-business apps for your organization or school
    Given a partner of the type "Line-of-business (LOB) partner" works with me
    # features/docs/en-US/manage-partners.md:38:33
    Then the partner can do this for me: "develop LOB apps", "submit LOB apps", "manage LOB apps"
    # features/docs/en-US/manage-partners.md:38:33
    And the partner can do none of this for me: "manage my products and services", "create user accounts", "reset passwords", "assign licenses", "manage licenses", "sell products", "handle support incidents", "work with other Microsoft services", "upload device IDs"

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R46 @branch:with-admin-roles
  Scenario: Depending on the request of the partner, accepting the invitation also means that you give the partner delegated admin… (with admin roles)
    Given an invitation from a partner asks for admin roles
    # features/docs/en-US/manage-partners.md:51:1
    When I accept the invitation
    # features/docs/en-US/manage-partners.md:51:1
    Then the partner has the admin roles that were asked for

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R46 @branch:without-admin-roles
  Scenario: Depending on the request of the partner, accepting the invitation also means that you give the partner delegated admin… (without admin roles)
    Given an invitation from a partner does not ask for admin roles
    # features/docs/en-US/manage-partners.md:51:1
    When I accept the invitation
    # features/docs/en-US/manage-partners.md:51:1
    Then I have the relationship that the partner asked for
    # features/docs/en-US/manage-partners.md:51:1
    And the partner has no admin roles at my organization

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R47
  Scenario: If you don't want to give admin privileges to the partner, cancel the invitation and don't accept it
    Given I have not accepted the customer agreement yet
    And an invitation from a partner asks for admin roles
    # features/docs/en-US/manage-partners.md:53:1
    When I cancel the invitation
    # features/docs/en-US/manage-partners.md:53:1
    Then the invitation is cancelled
    # features/docs/en-US/manage-partners.md:53:1
    And I do not have a new partner relationship yet
    # features/docs/en-US/manage-partners.md:53:1
    And the partner has no admin roles at my organization
    # features/docs/en-US/manage-partners.md:53:1
    And I have still not accepted the customer agreement

  @review-and-accept-a-microsoft-customer-agreement @rule @R45 @branch:purchases
  Scenario: A partner who already works with you can't buy anything for you or manage your subscriptions until you accept the Micro… (purchases)
    Given a partner already works with me, and I have not accepted the customer agreement
    # features/docs/en-US/manage-partners.md:63:1
    Then the partner cannot buy anything for me yet
    # features/docs/en-US/manage-partners.md:63:1
    When I accept the agreement
    # features/docs/en-US/manage-partners.md:63:1
    Then the partner can buy something for me

  @review-and-accept-a-microsoft-customer-agreement @rule @R45 @branch:management
  Scenario: A partner who already works with you can't buy anything for you or manage your subscriptions until you accept the Micro… (management)
    Given a partner already works with me, and I have not accepted the customer agreement
    # features/docs/en-US/manage-partners.md:63:1
    Then the partner cannot manage my subscriptions yet
    # features/docs/en-US/manage-partners.md:63:1
    When I accept the agreement
    # features/docs/en-US/manage-partners.md:63:1
    Then the partner can manage my subscriptions

  @remove-partner-admin-privileges @rule @R49
  Scenario: Your relationship doesn't end when you remove the admin privileges
    Given one of my partners has admin roles
    # features/docs/en-US/manage-partners.md:73:64
    When I remove the admin roles of the partner
    # features/docs/en-US/manage-partners.md:73:64
    Then the admin roles of the partner are gone
    # features/docs/en-US/manage-partners.md:73:64
    And I still have my relationship with the partner
    # features/docs/en-US/manage-partners.md:73:132
    And the partner still works with me as "Reseller"

  @delete-a-partner-relationship @rule @R51
  Scenario Outline: You can only end the relationship with a delegated administrator or an advisor
    Given a partner of the type "<type>" works with me
    # features/docs/en-US/manage-partners.md:82:77
    When I open the page of that partner
    # features/docs/en-US/manage-partners.md:82:77
    Then <outcome>

    Examples:
      | type                                                   | outcome                     |
      | Reseller                                               | I cannot delete the partner |
      | Delegated administrator                                | I can delete the partner    |
      | Reseller & delegated administrator                     | I cannot delete the partner |
      | Partner                                                | I cannot delete the partner |
      | Advisor                                                | I can delete the partner    |
      | Microsoft Products & Services Agreement (MPSA) partner | I cannot delete the partner |
      | OEM PC partner                                         | I cannot delete the partner |
      | Line-of-business (LOB) partner                         | I cannot delete the partner |

# Written by docs-conformance from features/docs/en-US/manage-partners.md; do not edit, run `npm run generate`
@en-US @o365-21vianet @release:2021-12 @reading:localized
Feature: features/docs/en-US/manage-partners.md · o365-21vianet · localized

  Background:
    Given I am signed in to the admin center

  @find-a-partner
  Scenario: Find a partner
    Given I know what I need from a partner
    # features/docs/en-US/manage-partners.md:29:10
    When I go to "https://www.microsoft.com/en-us/solution-providers/home"
    # features/docs/en-US/manage-partners.md:30:4
    And I type my location
    # features/docs/en-US/manage-partners.md:30:25
    And I choose the size of my organization
    # features/docs/en-US/manage-partners.md:30:63
    And I type keywords for what I need
    # features/docs/en-US/manage-partners.md:30:95
    And I select "Go"
    # features/docs/en-US/manage-partners.md:31:4
    And I select one or more providers
    # features/docs/en-US/manage-partners.md:31:51
    And I select "Contact selected providers"
    # features/docs/en-US/manage-partners.md:32:4
    And I describe my business needs in the form
    # features/docs/en-US/manage-partners.md:32:65
    And I select "Send"
    Then the providers that I selected have received my business needs
    And I do not have a new partner relationship yet

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement
  Scenario: Accept an invitation from a partner
    Given I have partner relationships
    And I have not accepted the customer agreement yet
    And a partner has sent me an invitation that asks for admin roles
    # features/docs/en-US/manage-partners.md:40:4
    When I look in the email
    # features/docs/en-US/manage-partners.md:40:4
    And I follow the link
    # features/docs/en-US/manage-partners.md:41:13
    And I look on the page "Accept agreement & authorize partner"
    # features/docs/en-US/manage-partners.md:41:71
    And I select the link "Microsoft Customer Agreement"
    # features/docs/en-US/manage-partners.md:41:112
    And I read the agreement
    # features/docs/en-US/manage-partners.md:42:4
    And I check the box that says that I have read the agreement
    # features/docs/en-US/manage-partners.md:43:31
    And I select "Accept & Authorize"
    # features/docs/en-US/manage-partners.md:44:4
    Then my partners are listed
    # features/docs/en-US/manage-partners.md:44:53
    When I may also select a partner
    # features/docs/en-US/manage-partners.md:44:53
    Then the details of that partner are shown
    And I have the relationship that the partner asked for
    And I have accepted the customer agreement
    And the partner has the admin roles that were asked for
    And the partner is in my list of partners
    And my other partners are unchanged

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-mail
  Scenario: Accept the customer agreement only (agreement-mail)
    Given I already work with a partner
    And I have not accepted the customer agreement yet
    And the partner has asked me by email to accept the agreement
    # features/docs/en-US/manage-partners.md:50:64
    When I look in the email
    # features/docs/en-US/manage-partners.md:50:48
    And I follow the link
    # features/docs/en-US/manage-partners.md:51:17
    And I select the link "Microsoft Customer Agreement"
    # features/docs/en-US/manage-partners.md:51:58
    And I read the agreement
    # features/docs/en-US/manage-partners.md:52:4
    And I check the box that says that I have read the agreement
    # features/docs/en-US/manage-partners.md:53:13
    And I select "Accept"
    # features/docs/en-US/manage-partners.md:54:4
    Then my partners are listed
    # features/docs/en-US/manage-partners.md:54:53
    When I may also select a partner
    # features/docs/en-US/manage-partners.md:54:53
    Then the details of that partner are shown
    And I have accepted the customer agreement
    And I still have my relationship with the partner
    And the partner is in my list of partners
    And my other partners are unchanged

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-page
  Scenario: Accept the customer agreement only (agreement-page)
    Given I already work with a partner
    And I have not accepted the customer agreement yet
    # features/docs/en-US/manage-partners.md:50:165
    When I go to "Accept agreement" by the link 2116573
    # features/docs/en-US/manage-partners.md:51:17
    And I select the link "Microsoft Customer Agreement"
    # features/docs/en-US/manage-partners.md:51:58
    And I read the agreement
    # features/docs/en-US/manage-partners.md:52:4
    And I check the box that says that I have read the agreement
    # features/docs/en-US/manage-partners.md:53:13
    And I select "Accept"
    # features/docs/en-US/manage-partners.md:54:4
    Then my partners are listed
    # features/docs/en-US/manage-partners.md:54:53
    When I may also select a partner
    # features/docs/en-US/manage-partners.md:54:53
    Then the details of that partner are shown
    And I have accepted the customer agreement
    And I still have my relationship with the partner
    And the partner is in my list of partners
    And my other partners are unchanged

  @remove-partner-admin-privileges
  Scenario: Take the admin roles away from a partner
    Given one of my partners has admin roles
    # features/docs/en-US/manage-partners.md:60:33
    When I go to "Billing" > "Billing accounts" by the link 2103629
    # features/docs/en-US/manage-partners.md:61:17
    And I select the tab "Partner relationships"
    # features/docs/en-US/manage-partners.md:62:4
    And I select the partner
    # features/docs/en-US/manage-partners.md:63:4
    And I look on the page of the partner
    # features/docs/en-US/manage-partners.md:63:36
    And I select "Remove admin roles"
    Then the admin roles of the partner are gone
    And I still have my relationship with the partner
    And the partner is in my list of partners
    And my other partners are unchanged

  @delete-a-partner-relationship
  Scenario: End the relationship with a partner
    Given one of my partners is a delegated administrator
    # features/docs/en-US/manage-partners.md:69:33
    When I go to "Billing" > "Billing accounts" by the link 2103629
    # features/docs/en-US/manage-partners.md:70:17
    And I select the tab "Partner relationships"
    # features/docs/en-US/manage-partners.md:71:4
    And I select the partner
    # features/docs/en-US/manage-partners.md:72:4
    And I look on the page of the partner
    # features/docs/en-US/manage-partners.md:72:36
    And I select "Delete partner"
    Then I no longer have a relationship with the partner
    And the partner is no longer in my list of partners
    And my other partners are unchanged

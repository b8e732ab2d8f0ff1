# Written by docs-conformance from features/docs/sv-SE/remove-a-relationship.md; do not edit, run `npm run generate`
# language: sv
@sv-SE @release:2021-03 @reading:localized
Egenskap: features/docs/sv-SE/remove-a-relationship.md · localized

  Bakgrund:
    Givet att jag är inloggad i Partnercenter

  @how-to-remove-a-relationship @branch:no-active-subscriptions
  Scenario: Ta bort relationen med en kund (no-active-subscriptions)
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att ingen av prenumerationerna som jag har sålt till kunden är aktiv
    # features/docs/sv-SE/remove-a-relationship.md:30:17
    När jag går till "Kunder"
    # features/docs/sv-SE/remove-a-relationship.md:30:46
    Och jag väljer kunden
    # features/docs/sv-SE/remove-a-relationship.md:31:14
    Och jag väljer "Konto"
    # features/docs/sv-SE/remove-a-relationship.md:32:21
    Och jag väljer länken "Ta bort återförsäljarrelation"
    Så har jag inte längre någon relation med kunden
    Och finns kunden inte längre i min kundlista
    Och är jag inte längre supportkontakt för kunden
    Och är varje prenumeration som jag har sålt till kunden pausad
    Och är det som kunden har köpt på annat håll oförändrat
    Och är mina andra kunder oförändrade

  @how-to-remove-a-relationship @branch:one-active-subscription
  Scenario: Ta bort relationen med en kund (one-active-subscription)
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att en av prenumerationerna som jag har sålt till kunden är aktiv
    # features/docs/sv-SE/remove-a-relationship.md:23:17
    När jag går till "Kunder"
    # features/docs/sv-SE/remove-a-relationship.md:23:46
    Och jag väljer kunden
    # features/docs/sv-SE/remove-a-relationship.md:24:43
    Och jag tittar under "Prenumerationer"
    # features/docs/sv-SE/remove-a-relationship.md:24:43
    Och jag väljer prenumerationen
    # features/docs/sv-SE/remove-a-relationship.md:25:14
    Och jag väljer "Pausad"
    # features/docs/sv-SE/remove-a-relationship.md:26:7
    Och jag upprepar stegen för varje annan aktiv prenumeration
    # features/docs/sv-SE/remove-a-relationship.md:30:17
    Och jag går till "Kunder"
    # features/docs/sv-SE/remove-a-relationship.md:30:46
    Och jag väljer kunden
    # features/docs/sv-SE/remove-a-relationship.md:31:14
    Och jag väljer "Konto"
    # features/docs/sv-SE/remove-a-relationship.md:32:21
    Och jag väljer länken "Ta bort återförsäljarrelation"
    Så har jag inte längre någon relation med kunden
    Och finns kunden inte längre i min kundlista
    Och är jag inte längre supportkontakt för kunden
    Och är varje prenumeration som jag har sålt till kunden pausad
    Och är det som kunden har köpt på annat håll oförändrat
    Och är mina andra kunder oförändrade

  @how-to-remove-a-relationship @branch:several-active-subscriptions
  Scenario: Ta bort relationen med en kund (several-active-subscriptions)
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att flera av prenumerationerna som jag har sålt till kunden är aktiva
    # features/docs/sv-SE/remove-a-relationship.md:23:17
    När jag går till "Kunder"
    # features/docs/sv-SE/remove-a-relationship.md:23:46
    Och jag väljer kunden
    # features/docs/sv-SE/remove-a-relationship.md:24:43
    Och jag tittar under "Prenumerationer"
    # features/docs/sv-SE/remove-a-relationship.md:24:43
    Och jag väljer prenumerationen
    # features/docs/sv-SE/remove-a-relationship.md:25:14
    Och jag väljer "Pausad"
    # features/docs/sv-SE/remove-a-relationship.md:26:7
    Och jag upprepar stegen för varje annan aktiv prenumeration
    # features/docs/sv-SE/remove-a-relationship.md:30:17
    Och jag går till "Kunder"
    # features/docs/sv-SE/remove-a-relationship.md:30:46
    Och jag väljer kunden
    # features/docs/sv-SE/remove-a-relationship.md:31:14
    Och jag väljer "Konto"
    # features/docs/sv-SE/remove-a-relationship.md:32:21
    Och jag väljer länken "Ta bort återförsäljarrelation"
    Så har jag inte längre någon relation med kunden
    Och finns kunden inte längre i min kundlista
    Och är jag inte längre supportkontakt för kunden
    Och är varje prenumeration som jag har sålt till kunden pausad
    Och är det som kunden har köpt på annat håll oförändrat
    Och är mina andra kunder oförändrade

# Written by docs-conformance from features/docs/sv-SE/remove-a-relationship.md; do not edit, run `npm run generate`
# language: sv
@sv-SE @release:2021-03 @reading:localized
Egenskap: features/docs/sv-SE/remove-a-relationship.md · localized

  Bakgrund:
    Givet att jag är inloggad i Partnercenter

  @how-to-remove-a-relationship @branch:no-active-subscriptions
  Scenario: Ta bort relationen med en kund (ingen aktiv prenumeration)
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att ingen av prenumerationerna som jag har sålt till kunden är aktiv
    # features/docs/sv-SE/remove-a-relationship.md:37:17
    När jag går till "Kunder"
    # features/docs/sv-SE/remove-a-relationship.md:37:46
    Och jag väljer kunden
    # features/docs/sv-SE/remove-a-relationship.md:38:14
    Och jag väljer "Konto"
    # features/docs/sv-SE/remove-a-relationship.md:39:21
    Och jag väljer länken "Ta bort återförsäljarrelation"
    Så har jag inte längre någon relation med kunden
    Och finns kunden inte längre i min kundlista
    Och är jag inte längre supportkontakt för kunden
    Och är varje prenumeration som jag har sålt till kunden pausad
    Och är det som kunden har köpt på annat håll oförändrat
    Och är mina andra kunder oförändrade

  @how-to-remove-a-relationship @branch:one-active-subscription
  Scenario: Ta bort relationen med en kund (en aktiv prenumeration)
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att en av prenumerationerna som jag har sålt till kunden är aktiv
    # features/docs/sv-SE/remove-a-relationship.md:30:17
    När jag går till "Kunder"
    # features/docs/sv-SE/remove-a-relationship.md:30:46
    Och jag väljer kunden
    # features/docs/sv-SE/remove-a-relationship.md:31:43
    Och jag tittar under "Prenumerationer"
    # features/docs/sv-SE/remove-a-relationship.md:31:43
    Och jag väljer prenumerationen
    # features/docs/sv-SE/remove-a-relationship.md:32:14
    Och jag väljer "Pausad"
    # features/docs/sv-SE/remove-a-relationship.md:33:7
    Och jag upprepar stegen för varje annan aktiv prenumeration
    # features/docs/sv-SE/remove-a-relationship.md:37:17
    Och jag går till "Kunder"
    # features/docs/sv-SE/remove-a-relationship.md:37:46
    Och jag väljer kunden
    # features/docs/sv-SE/remove-a-relationship.md:38:14
    Och jag väljer "Konto"
    # features/docs/sv-SE/remove-a-relationship.md:39:21
    Och jag väljer länken "Ta bort återförsäljarrelation"
    Så har jag inte längre någon relation med kunden
    Och finns kunden inte längre i min kundlista
    Och är jag inte längre supportkontakt för kunden
    Och är varje prenumeration som jag har sålt till kunden pausad
    Och är det som kunden har köpt på annat håll oförändrat
    Och är mina andra kunder oförändrade

  @how-to-remove-a-relationship @branch:several-active-subscriptions
  Scenario: Ta bort relationen med en kund (flera aktiva prenumerationer)
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att flera av prenumerationerna som jag har sålt till kunden är aktiva
    # features/docs/sv-SE/remove-a-relationship.md:30:17
    När jag går till "Kunder"
    # features/docs/sv-SE/remove-a-relationship.md:30:46
    Och jag väljer kunden
    # features/docs/sv-SE/remove-a-relationship.md:31:43
    Och jag tittar under "Prenumerationer"
    # features/docs/sv-SE/remove-a-relationship.md:31:43
    Och jag väljer prenumerationen
    # features/docs/sv-SE/remove-a-relationship.md:32:14
    Och jag väljer "Pausad"
    # features/docs/sv-SE/remove-a-relationship.md:33:7
    Och jag upprepar stegen för varje annan aktiv prenumeration
    # features/docs/sv-SE/remove-a-relationship.md:37:17
    Och jag går till "Kunder"
    # features/docs/sv-SE/remove-a-relationship.md:37:46
    Och jag väljer kunden
    # features/docs/sv-SE/remove-a-relationship.md:38:14
    Och jag väljer "Konto"
    # features/docs/sv-SE/remove-a-relationship.md:39:21
    Och jag väljer länken "Ta bort återförsäljarrelation"
    Så har jag inte längre någon relation med kunden
    Och finns kunden inte längre i min kundlista
    Och är jag inte längre supportkontakt för kunden
    Och är varje prenumeration som jag har sålt till kunden pausad
    Och är det som kunden har köpt på annat håll oförändrat
    Och är mina andra kunder oförändrade

  @remove-a-relationship @rule @R53
  Scenario: Om du är direktpartner eller indirekt leverantör kan du avsluta relationen i Partnercenter när du inte längre gör affär…
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att ingen av prenumerationerna som jag har sålt till kunden är aktiv
    # features/docs/sv-SE/remove-a-relationship.md:13:82
    Så kan jag som "direktpartner" ta bort relationen
    # features/docs/sv-SE/remove-a-relationship.md:13:82
    Och kan jag som "indirekt leverantör" ta bort relationen
    # features/docs/sv-SE/remove-a-relationship.md:13:82
    Och kan jag inte som "indirekt återförsäljare" ta bort relationen

  @remove-a-relationship @rule @R54
  Scenario: Kunden försvinner från listan över dina kunder i Partnercenter
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att ingen av prenumerationerna som jag har sålt till kunden är aktiv
    # features/docs/sv-SE/remove-a-relationship.md:17:3
    När jag tar bort återförsäljarrelationen
    # features/docs/sv-SE/remove-a-relationship.md:17:3
    Så har jag inte längre någon relation med kunden
    # features/docs/sv-SE/remove-a-relationship.md:17:3
    Och finns kunden inte längre i min kundlista

  @remove-a-relationship @rule @R55
  Scenario: Du är inte längre supportkontakt för kunden
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att ingen av prenumerationerna som jag har sålt till kunden är aktiv
    # features/docs/sv-SE/remove-a-relationship.md:18:3
    När jag tar bort återförsäljarrelationen
    # features/docs/sv-SE/remove-a-relationship.md:18:3
    Så är jag inte längre supportkontakt för kunden

  @remove-a-relationship @rule @R56
  Scenario: Du förlorar dina delegerade administratörsbehörigheter för kunden
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att ingen av prenumerationerna som jag har sålt till kunden är aktiv
    # features/docs/sv-SE/remove-a-relationship.md:19:3
    När jag tar bort återförsäljarrelationen
    # features/docs/sv-SE/remove-a-relationship.md:19:3
    Så har jag inte längre några administratörsroller hos kunden

  @remove-a-relationship @rule @R57
  Scenario: Du kan inte längre göra inköp åt kunden
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att ingen av prenumerationerna som jag har sålt till kunden är aktiv
    # features/docs/sv-SE/remove-a-relationship.md:20:3
    När jag tar bort återförsäljarrelationen
    # features/docs/sv-SE/remove-a-relationship.md:20:3
    Så kan jag inte längre köpa något åt kunden

  @before-you-begin @rule @R58
  Scenario: Innan du kan ta bort relationen måste du avbeställa kundens Azure-reservationer och programvaruköp och pausa alla prenu…
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att ingen av prenumerationerna som jag har sålt till kunden är aktiv
    Och att kunden fortfarande har en Azure-reservation
    # features/docs/sv-SE/remove-a-relationship.md:24:1
    När jag tar bort återförsäljarrelationen
    # features/docs/sv-SE/remove-a-relationship.md:24:1
    Så tas relationen inte bort
    # features/docs/sv-SE/remove-a-relationship.md:24:1
    När jag avbeställer det som kunden har kvar
    # features/docs/sv-SE/remove-a-relationship.md:24:1
    Och jag tar bort återförsäljarrelationen
    # features/docs/sv-SE/remove-a-relationship.md:24:1
    Så har jag inte längre någon relation med kunden

  @before-you-begin @rule @R59
  Scenario: Innan du kan ta bort relationen måste du avbeställa kundens Azure-reservationer och programvaruköp och pausa alla prenu…
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och att ingen av prenumerationerna som jag har sålt till kunden är aktiv
    Och att kunden fortfarande har ett programvaruköp
    # features/docs/sv-SE/remove-a-relationship.md:24:1
    När jag tar bort återförsäljarrelationen
    # features/docs/sv-SE/remove-a-relationship.md:24:1
    Så tas relationen inte bort
    # features/docs/sv-SE/remove-a-relationship.md:24:1
    När jag avbeställer det som kunden har kvar
    # features/docs/sv-SE/remove-a-relationship.md:24:1
    Och jag tar bort återförsäljarrelationen
    # features/docs/sv-SE/remove-a-relationship.md:24:1
    Så har jag inte längre någon relation med kunden

  @how-to-remove-a-relationship @rule @R62
  Abstrakt Scenario: Så länge kunden har aktiva prenumerationer är länken Ta bort återförsäljarrelation inte tillgänglig
    Givet att jag är återförsäljare och supportkontakt för en kund
    Och <prenumerationer>
    # features/docs/sv-SE/remove-a-relationship.md:42:3
    När jag öppnar kundens konto
    # features/docs/sv-SE/remove-a-relationship.md:42:3
    Så <resultat>

    Exempel:
      | prenumerationer                                                      | resultat                                                  |
      | att den enda prenumeration som jag har sålt till kunden är aktiv     | går länken "Ta bort återförsäljarrelation" inte att välja |
      | att en av två prenumerationer som jag har sålt till kunden är aktiv  | går länken "Ta bort återförsäljarrelation" inte att välja |
      | att ingen av prenumerationerna som jag har sålt till kunden är aktiv | går länken "Ta bort återförsäljarrelation" att välja      |

  @next-steps @rule @R64
  Scenario: Du kan begära en ny relation med kunden senare
    Givet att min återförsäljarrelation med en kund är avslutad
    # features/docs/sv-SE/remove-a-relationship.md:46:1
    När jag skickar den kunden en ny inbjudan
    # features/docs/sv-SE/remove-a-relationship.md:46:1
    Så har kunden fått min inbjudan

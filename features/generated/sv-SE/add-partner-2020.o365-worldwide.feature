# Written by docs-conformance from features/docs/sv-SE/add-partner-2020.md; do not edit, run `npm run generate`
# language: sv
@sv-SE @o365-worldwide @release:2020-04 @reading:localized
Egenskap: features/docs/sv-SE/add-partner-2020.md · o365-worldwide · localized

  Bakgrund:
    Givet att jag är inloggad i administrationscentret

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Lägga till en partner när du köper en prenumeration (ny partner)
    Givet att jag ännu inte har några prenumerationer
    Och att jag inte har några partnerrelationer
    # features/docs/sv-SE/add-partner-2020.md:41:43
    När jag går till "Fakturering" > "Köp tjänster" via länken 868433
    # features/docs/sv-SE/add-partner-2020.md:42:4
    Och jag väljer produkten
    # features/docs/sv-SE/add-partner-2020.md:42:55
    Och jag väljer "Köp"
    # features/docs/sv-SE/add-partner-2020.md:43:56
    Och jag expanderar "Behöver du hjälp med din beställning?"
    # features/docs/sv-SE/add-partner-2020.md:43:115
    Och jag väljer "Få hjälp från en Microsoft-partner"
    # features/docs/sv-SE/add-partner-2020.md:43:153
    Och jag följer stegen på leverantörssidan
    # features/docs/sv-SE/add-partner-2020.md:46:4
    Och jag slutför resten av kassaguiden
    Så är det jag köpte aktivt, utan auktoriserad partner
    Och har en partner ombetts hjälpa mig med min beställning

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Lägga till en partner när du köper en prenumeration (befintlig partner)
    Givet att jag ännu inte har några prenumerationer
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:41:43
    När jag går till "Fakturering" > "Köp tjänster" via länken 868433
    # features/docs/sv-SE/add-partner-2020.md:42:4
    Och jag väljer produkten
    # features/docs/sv-SE/add-partner-2020.md:42:55
    Och jag väljer "Köp"
    # features/docs/sv-SE/add-partner-2020.md:44:102
    Och jag tittar på det andra steget i kassaguiden
    # features/docs/sv-SE/add-partner-2020.md:44:84
    Och jag tittar till höger
    # features/docs/sv-SE/add-partner-2020.md:44:63
    Och jag tittar under "Partnerinformation"
    # features/docs/sv-SE/add-partner-2020.md:44:43
    Och jag väljer "Lägg till"
    # features/docs/sv-SE/add-partner-2020.md:45:54
    Och jag skriver partnerns ID i "Microsoft Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:46:4
    Och jag slutför resten av kassaguiden
    Så är det jag köpte aktivt, med partnern vars ID jag skrev som auktoriserad partner

  @add-a-partner-to-an-existing-subscription @branch:one-subscription
  Scenario: Lägga till en partner för en prenumeration som du redan har (en prenumeration)
    Givet att jag har en enda prenumeration
    Och att prenumerationen ännu inte har någon auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:70:43
    När jag går till "Fakturering" > "Produkter och tjänster" via länken 842054
    # features/docs/sv-SE/add-partner-2020.md:72:18
    Och jag väljer fliken "Partner"
    # features/docs/sv-SE/add-partner-2020.md:72:56
    Och jag skriver partnerns ID i "Partner Network-ID"
    # features/docs/sv-SE/add-partner-2020.md:73:11
    Och jag väljer "Lägg till"
    Så är partnern vars ID jag skrev prenumerationens auktoriserade partner

  @add-a-partner-to-an-existing-subscription @branch:several-subscriptions
  Scenario: Lägga till en partner för en prenumeration som du redan har (flera prenumerationer)
    Givet att jag har flera prenumerationer
    Och att prenumerationen ännu inte har någon auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:70:43
    När jag går till "Fakturering" > "Produkter och tjänster" via länken 842054
    # features/docs/sv-SE/add-partner-2020.md:71:36
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner-2020.md:72:18
    Och jag väljer fliken "Partner"
    # features/docs/sv-SE/add-partner-2020.md:72:56
    Och jag skriver partnerns ID i "Partner Network-ID"
    # features/docs/sv-SE/add-partner-2020.md:73:11
    Och jag väljer "Lägg till"
    Så är partnern vars ID jag skrev prenumerationens auktoriserade partner
    Och är mina andra prenumerationer oförändrade

  @change-the-partner-for-a-subscription @branch:one-subscription
  Scenario: Byta partner för en prenumeration (en prenumeration)
    Givet att jag har en enda prenumeration
    Och att prenumerationen redan har en auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:107:43
    När jag går till "Fakturering" > "Produkter och tjänster" via länken 842054
    # features/docs/sv-SE/add-partner-2020.md:116:51
    Och jag tittar under "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:116:11
    Och jag väljer "Redigera auktoriserad partner"
    # features/docs/sv-SE/add-partner-2020.md:117:30
    Och jag skriver partnerns ID i "Microsoft Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:117:61
    Och jag väljer "Kontrollera ID"
    # features/docs/sv-SE/add-partner-2020.md:117:95
    Och jag väljer "Skicka"
    Så är partnern vars ID jag skrev prenumerationens auktoriserade partner

  @change-the-partner-for-a-subscription @branch:several-subscriptions
  Scenario: Byta partner för en prenumeration (flera prenumerationer)
    Givet att jag har flera prenumerationer
    Och att prenumerationen redan har en auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:107:43
    När jag går till "Fakturering" > "Produkter och tjänster" via länken 842054
    # features/docs/sv-SE/add-partner-2020.md:115:36
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner-2020.md:116:51
    Och jag tittar under "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:116:11
    Och jag väljer "Redigera auktoriserad partner"
    # features/docs/sv-SE/add-partner-2020.md:117:30
    Och jag skriver partnerns ID i "Microsoft Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:117:61
    Och jag väljer "Kontrollera ID"
    # features/docs/sv-SE/add-partner-2020.md:117:95
    Och jag väljer "Skicka"
    Så är partnern vars ID jag skrev prenumerationens auktoriserade partner
    Och är mina andra prenumerationer oförändrade

  @view-your-partner-relationships @branch:some-partners
  Scenario: Visa relationerna med dina partner (med partner)
    Givet att jag har partnerrelationer
    # features/docs/sv-SE/add-partner-2020.md:121:42
    När jag går till "Inställningar" > "Partnerrelationer" via länken 2074649
    # features/docs/sv-SE/add-partner-2020.md:121:160
    Så visas mina partner i listan
    Och finns var och en av mina partnerrelationer i listan

  @view-your-partner-relationships @branch:no-partner
  Scenario: Visa relationerna med dina partner (utan partner)
    Givet att jag inte har några partnerrelationer
    # features/docs/sv-SE/add-partner-2020.md:121:42
    När jag går till "Inställningar" > "Partnerrelationer" via länken 2074649
    # features/docs/sv-SE/add-partner-2020.md:121:160
    Så visas mina partner i listan
    # features/docs/sv-SE/add-partner-2020.md:123:56
    Och visas meddelandet "Det finns inget här."
    Och finns ingen partnerrelation i listan

  @delete-a-partner-from-a-subscription @branch:one-subscription
  Scenario: Ta bort partnern för en prenumeration (en prenumeration)
    Givet att jag har en enda prenumeration
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner-2020.md:132:43
    När jag går till "Fakturering" > "Produkter och tjänster" via länken 842054
    # features/docs/sv-SE/add-partner-2020.md:149:51
    Och jag tittar under "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:149:11
    Och jag väljer "Redigera auktoriserad partner"
    # features/docs/sv-SE/add-partner-2020.md:150:42
    Och jag tittar på sidan "Partnerinformation"
    # features/docs/sv-SE/add-partner-2020.md:150:18
    Och jag tömmer rutan "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:150:80
    Och jag väljer "Skicka"
    Så har prenumerationen inte längre någon auktoriserad partner

  @delete-a-partner-from-a-subscription @branch:several-subscriptions
  Scenario: Ta bort partnern för en prenumeration (flera prenumerationer)
    Givet att jag har flera prenumerationer
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner-2020.md:132:43
    När jag går till "Fakturering" > "Produkter och tjänster" via länken 842054
    # features/docs/sv-SE/add-partner-2020.md:148:36
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner-2020.md:149:51
    Och jag tittar under "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:149:11
    Och jag väljer "Redigera auktoriserad partner"
    # features/docs/sv-SE/add-partner-2020.md:150:42
    Och jag tittar på sidan "Partnerinformation"
    # features/docs/sv-SE/add-partner-2020.md:150:18
    Och jag tömmer rutan "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:150:80
    Och jag väljer "Skicka"
    Så har prenumerationen inte längre någon auktoriserad partner
    Och är mina andra prenumerationer oförändrade

  @before-you-begin @rule @R6
  Scenario: Innan du lägger till eller byter partner ber du partnern om dess Microsoft Partner-ID
    Givet att jag har en enda prenumeration
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner-2020.md:32:1
    När jag anger ett ID som jag inte har fått av någon partner
    # features/docs/sv-SE/add-partner-2020.md:32:1
    Så godtas inte det ID:t

  @add-a-partner-at-the-time-of-purchase @rule @R9
  Scenario: Om du fortfarande använder det gamla administrationscentret aktiverar du Prova det nya administrationscentret högst upp…
    Givet att jag fortfarande använder det gamla administrationscentret
    # features/docs/sv-SE/add-partner-2020.md:39:3
    När jag väljer växlingsknappen "Prova det nya administrationscentret"
    # features/docs/sv-SE/add-partner-2020.md:39:3
    Så använder jag det nya administrationscentret

  @remove-a-reseller-relationship @rule @R25
  Scenario: Du kan inte avsluta en återförsäljarrelation på egen hand
    Givet att jag redan samarbetar med en partner
    # features/docs/sv-SE/add-partner-2020.md:154:1
    När jag försöker avsluta relationen själv
    # features/docs/sv-SE/add-partner-2020.md:154:1
    Så nekas det
    # features/docs/sv-SE/add-partner-2020.md:154:1
    Och har jag fortfarande kvar min relation med partnern

  @remove-a-reseller-relationship @rule @R26
  Scenario: På en återförsäljares sida är knappen Ta bort partner nedtonad
    Givet att jag redan samarbetar med en partner
    # features/docs/sv-SE/add-partner-2020.md:154:60
    När jag öppnar den partnerns sida
    # features/docs/sv-SE/add-partner-2020.md:154:60
    Så finns "Ta bort partner" där men går inte att välja

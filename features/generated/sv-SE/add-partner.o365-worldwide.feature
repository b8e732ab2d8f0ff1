# Written by docs-conformance from features/docs/sv-SE/add-partner.md; do not edit, run `npm run generate`
# language: sv
@sv-SE @o365-worldwide @release:2021-12 @reading:localized
Egenskap: features/docs/sv-SE/add-partner.md · o365-worldwide · localized

  Bakgrund:
    Givet att jag är inloggad i administrationscentret

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Lägga till en partner när du köper en prenumeration (ny partner)
    Givet att jag ännu inte har några prenumerationer
    Och att jag inte har några partnerrelationer
    # features/docs/sv-SE/add-partner.md:38:73
    När jag går till "Fakturering" > "Köp tjänster" via länken 868433
    # features/docs/sv-SE/add-partner.md:39:34
    Och jag väljer produkten
    # features/docs/sv-SE/add-partner.md:39:85
    Och jag väljer "Köp"
    # features/docs/sv-SE/add-partner.md:40:86
    Och jag expanderar "Behöver du hjälp med din beställning?"
    # features/docs/sv-SE/add-partner.md:40:145
    Och jag väljer "Få hjälp från en Microsoft-partner"
    # features/docs/sv-SE/add-partner.md:40:410
    Och jag följer stegen på leverantörssidan
    # features/docs/sv-SE/add-partner.md:43:34
    Och jag slutför resten av kassaguiden
    Så är det jag köpte aktivt, utan auktoriserad partner
    Och har en partner ombetts hjälpa mig med min beställning

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Lägga till en partner när du köper en prenumeration (befintlig partner)
    Givet att jag ännu inte har några prenumerationer
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner.md:38:73
    När jag går till "Fakturering" > "Köp tjänster" via länken 868433
    # features/docs/sv-SE/add-partner.md:39:34
    Och jag väljer produkten
    # features/docs/sv-SE/add-partner.md:39:85
    Och jag väljer "Köp"
    # features/docs/sv-SE/add-partner.md:41:132
    Och jag tittar på det andra steget i kassaguiden
    # features/docs/sv-SE/add-partner.md:41:114
    Och jag tittar till höger
    # features/docs/sv-SE/add-partner.md:41:93
    Och jag tittar under "Partnerinformation"
    # features/docs/sv-SE/add-partner.md:41:73
    Och jag väljer "Lägg till"
    # features/docs/sv-SE/add-partner.md:42:84
    Och jag skriver partnerns ID i "Microsoft Partner-ID"
    # features/docs/sv-SE/add-partner.md:43:34
    Och jag slutför resten av kassaguiden
    Så är det jag köpte aktivt, med partnern vars ID jag skrev som auktoriserad partner

  @add-a-partner-to-an-existing-subscription
  Scenario: Lägga till en partner för en prenumeration som du redan har
    Givet att jag har flera prenumerationer
    Och att prenumerationen ännu inte har någon auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner.md:51:73
    När jag går till "Fakturering" > "Dina produkter" via länken 842054
    # features/docs/sv-SE/add-partner.md:52:48
    Och jag väljer fliken "Produkter"
    # features/docs/sv-SE/add-partner.md:52:64
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner.md:53:46
    Och jag tittar på sidan "Prenumerationsinformation"
    # features/docs/sv-SE/add-partner.md:53:126
    Och jag tittar under "Partnerinformation"
    # features/docs/sv-SE/add-partner.md:53:97
    Och jag skriver partnerns ID i "Partner Network-ID"
    # features/docs/sv-SE/add-partner.md:54:41
    Och jag väljer "Lägg till"
    Så är partnern vars ID jag skrev prenumerationens auktoriserade partner
    Och är mina andra prenumerationer oförändrade

  @change-the-partner-for-a-subscription
  Scenario: Byta partner för en prenumeration
    Givet att jag har flera prenumerationer
    Och att prenumerationen redan har en auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner.md:74:73
    När jag går till "Fakturering" > "Dina produkter" via länken 842054
    # features/docs/sv-SE/add-partner.md:79:48
    Och jag väljer fliken "Produkter"
    # features/docs/sv-SE/add-partner.md:79:64
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner.md:80:45
    Och jag tittar på sidan "Prenumerationsinformation"
    # features/docs/sv-SE/add-partner.md:80:103
    Och jag tittar under "Partnerinformation"
    # features/docs/sv-SE/add-partner.md:80:85
    Och jag väljer "Ta bort"
    # features/docs/sv-SE/add-partner.md:81:60
    Och jag skriver partnerns ID i "Partner Network-ID"
    # features/docs/sv-SE/add-partner.md:82:41
    Och jag väljer "Lägg till"
    Så är partnern vars ID jag skrev prenumerationens auktoriserade partner
    Och är mina andra prenumerationer oförändrade

  @view-your-partner-relationships @branch:some-partners
  Scenario: Visa relationerna med dina partner (med partner)
    Givet att jag har partnerrelationer
    # features/docs/sv-SE/add-partner.md:86:72
    När jag går till "Inställningar" > "Partnerrelationer" via länken 2074649
    # features/docs/sv-SE/add-partner.md:86:441
    Så visas mina partner i listan
    Och finns var och en av mina partnerrelationer i listan

  @view-your-partner-relationships @branch:no-partner
  Scenario: Visa relationerna med dina partner (utan partner)
    Givet att jag inte har några partnerrelationer
    # features/docs/sv-SE/add-partner.md:86:72
    När jag går till "Inställningar" > "Partnerrelationer" via länken 2074649
    # features/docs/sv-SE/add-partner.md:86:441
    Så visas mina partner i listan
    # features/docs/sv-SE/add-partner.md:88:86
    Och visas meddelandet "Det finns inget här."
    Och finns ingen partnerrelation i listan

  @delete-a-partner-from-a-subscription
  Scenario: Ta bort partnern för en prenumeration
    Givet att jag har flera prenumerationer
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner.md:94:73
    När jag går till "Fakturering" > "Dina produkter" via länken 842054
    # features/docs/sv-SE/add-partner.md:104:48
    Och jag väljer fliken "Produkter"
    # features/docs/sv-SE/add-partner.md:104:64
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner.md:105:45
    Och jag tittar på sidan "Prenumerationsinformation"
    # features/docs/sv-SE/add-partner.md:105:103
    Och jag tittar under "Partnerinformation"
    # features/docs/sv-SE/add-partner.md:105:85
    Och jag väljer "Ta bort"
    Så har prenumerationen inte längre någon auktoriserad partner
    Och är mina andra prenumerationer oförändrade

  @before-you-begin @rule @R6
  Scenario: Innan du lägger till eller byter partner ber du partnern om dess Microsoft Partner-ID
    Givet att jag har en enda prenumeration
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner.md:32:31
    När jag anger ett ID som jag inte har fått av någon partner
    # features/docs/sv-SE/add-partner.md:32:31
    Så godtas inte det ID:t

  @remove-a-reseller-relationship @rule @R25
  Scenario: Du kan inte avsluta en återförsäljarrelation på egen hand
    Givet att jag redan samarbetar med en partner
    # features/docs/sv-SE/add-partner.md:109:31
    När jag försöker avsluta relationen själv
    # features/docs/sv-SE/add-partner.md:109:31
    Så nekas det
    # features/docs/sv-SE/add-partner.md:109:31
    Och har jag fortfarande kvar min relation med partnern

  @remove-a-reseller-relationship @rule @R26
  Scenario: På en återförsäljares sida är knappen Ta bort partner nedtonad
    Givet att jag redan samarbetar med en partner
    # features/docs/sv-SE/add-partner.md:109:246
    När jag öppnar den partnerns sida
    # features/docs/sv-SE/add-partner.md:109:246
    Så finns "Ta bort partner" där men går inte att välja

# Written by docs-conformance from features/docs/sv-SE/add-partner.md; do not edit, run `npm run generate`
# language: sv
@sv-SE @o365-21vianet @release:2021-12 @reading:localized
Egenskap: features/docs/sv-SE/add-partner.md · o365-21vianet · localized

  Bakgrund:
    Givet att jag är inloggad i administrationscentret

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Lägga till en partner för en prenumeration som du redan har (plain-offer)
    Givet att en partner har skickat mig ett erbjudande
    # features/docs/sv-SE/add-partner.md:62:62
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:62:34
    Och jag läser partnerns villkor
    # features/docs/sv-SE/add-partner.md:63:46
    Och jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:63:34
    Och jag följer länken
    # features/docs/sv-SE/add-partner.md:64:42
    Och jag tittar under "Partnerrelationer"
    # features/docs/sv-SE/add-partner.md:64:74
    Och jag väljer "Ja"
    # features/docs/sv-SE/add-partner.md:64:154
    Och jag väljer "Nästa"
    Så är partnern min delegerade administratör

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Lägga till en partner för en prenumeration som du redan har (trial-offer)
    Givet att en partner har skickat mig ett erbjudande med en provprenumeration
    # features/docs/sv-SE/add-partner.md:62:62
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:62:34
    Och jag läser partnerns villkor
    # features/docs/sv-SE/add-partner.md:63:46
    Och jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:63:34
    Och jag följer länken
    # features/docs/sv-SE/add-partner.md:64:42
    Och jag tittar under "Partnerrelationer"
    # features/docs/sv-SE/add-partner.md:64:74
    Och jag väljer "Ja"
    # features/docs/sv-SE/add-partner.md:64:154
    Och jag väljer "Nästa"
    # features/docs/sv-SE/add-partner.md:65:113
    Och jag skapar utvärderings- eller prenumerationskontot
    Så är partnern min delegerade administratör
    Och är den erbjudna prenumerationen aktiv

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Lägga till en partner för en prenumeration som du redan har (purchase-offer)
    Givet att en partner har skickat mig ett köperbjudande
    # features/docs/sv-SE/add-partner.md:62:62
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:62:34
    Och jag läser partnerns villkor
    # features/docs/sv-SE/add-partner.md:63:46
    Och jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:63:34
    Och jag följer länken
    # features/docs/sv-SE/add-partner.md:64:42
    Och jag tittar under "Partnerrelationer"
    # features/docs/sv-SE/add-partner.md:64:74
    Och jag väljer "Ja"
    # features/docs/sv-SE/add-partner.md:64:154
    Och jag väljer "Nästa"
    # features/docs/sv-SE/add-partner.md:65:113
    Och jag skapar utvärderings- eller prenumerationskontot
    Så är partnern min delegerade administratör
    Och är den erbjudna prenumerationen aktiv

  @change-the-partner-for-a-subscription
  Scenario: Byta partner för en prenumeration
    Givet att jag har flera prenumerationer
    Och att prenumerationen redan har en auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner.md:75:73
    När jag går till "Fakturering" > "Dina produkter" via länken 850626
    # features/docs/sv-SE/add-partner.md:77:48
    Och jag väljer fliken "Produkter"
    # features/docs/sv-SE/add-partner.md:77:64
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner.md:78:45
    Och jag tittar på sidan "Prenumerationsinformation"
    # features/docs/sv-SE/add-partner.md:78:103
    Och jag tittar under "Partnerinformation"
    # features/docs/sv-SE/add-partner.md:78:85
    Och jag väljer "Ta bort"
    # features/docs/sv-SE/add-partner.md:79:60
    Och jag skriver partnerns ID i "Partner Network-ID"
    # features/docs/sv-SE/add-partner.md:80:41
    Och jag väljer "Lägg till"
    Så är partnern vars ID jag skrev prenumerationens auktoriserade partner
    Och är mina andra prenumerationer oförändrade

  @view-your-partner-relationships @branch:some-partners
  Scenario: Visa relationerna med dina partner (some-partners)
    Givet att jag har partnerrelationer
    # features/docs/sv-SE/add-partner.md:84:72
    När jag går till "Inställningar" > "Partnerrelationer" via länken 2074649
    # features/docs/sv-SE/add-partner.md:84:441
    Så visas mina partner i listan
    Och finns var och en av mina partnerrelationer i listan

  @view-your-partner-relationships @branch:no-partner
  Scenario: Visa relationerna med dina partner (no-partner)
    Givet att jag inte har några partnerrelationer
    # features/docs/sv-SE/add-partner.md:84:72
    När jag går till "Inställningar" > "Partnerrelationer" via länken 2074649
    # features/docs/sv-SE/add-partner.md:84:441
    Så visas mina partner i listan
    # features/docs/sv-SE/add-partner.md:86:86
    Och visas meddelandet "Det finns inget här."
    Och finns ingen partnerrelation i listan

  @delete-a-partner-from-a-subscription
  Scenario: Ta bort partnern för en prenumeration
    Givet att jag har flera prenumerationer
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner.md:98:73
    När jag går till "Fakturering" > "Dina produkter" via länken 850626
    # features/docs/sv-SE/add-partner.md:102:48
    Och jag väljer fliken "Produkter"
    # features/docs/sv-SE/add-partner.md:102:64
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner.md:103:45
    Och jag tittar på sidan "Prenumerationsinformation"
    # features/docs/sv-SE/add-partner.md:103:103
    Och jag tittar under "Partnerinformation"
    # features/docs/sv-SE/add-partner.md:103:85
    Och jag väljer "Ta bort"
    Så har prenumerationen inte längre någon auktoriserad partner
    Och är mina andra prenumerationer oförändrade

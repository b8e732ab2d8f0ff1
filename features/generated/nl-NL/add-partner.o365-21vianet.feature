# Written by docs-conformance from features/docs/nl-NL/add-partner.md; do not edit, run `npm run generate`
# language: nl
@nl-NL @o365-21vianet @release:2021-12 @reading:localized
Functionaliteit: features/docs/nl-NL/add-partner.md · o365-21vianet · localized

  Achtergrond:
    Gegeven dat ik ben aangemeld bij het beheercentrum

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Een partner toevoegen aan een abonnement dat u al hebt (plain-offer)
    Gegeven dat een partner mij een aanbieding heeft gestuurd
    # features/docs/nl-NL/add-partner.md:62:39
    Als ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:62:34
    En ik de voorwaarden van de partner lees
    # features/docs/nl-NL/add-partner.md:63:57
    En ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:63:34
    En ik de koppeling volg
    # features/docs/nl-NL/add-partner.md:64:59
    En ik onder "Partnerrelaties" kijk
    # features/docs/nl-NL/add-partner.md:64:46
    En ik "Ja" selecteer
    # features/docs/nl-NL/add-partner.md:64:156
    En ik "Volgende" selecteer
    Dan is de partner mijn gedelegeerde beheerder

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Een partner toevoegen aan een abonnement dat u al hebt (trial-offer)
    Gegeven dat een partner mij een aanbieding met een proefabonnement heeft gestuurd
    # features/docs/nl-NL/add-partner.md:62:39
    Als ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:62:34
    En ik de voorwaarden van de partner lees
    # features/docs/nl-NL/add-partner.md:63:57
    En ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:63:34
    En ik de koppeling volg
    # features/docs/nl-NL/add-partner.md:64:59
    En ik onder "Partnerrelaties" kijk
    # features/docs/nl-NL/add-partner.md:64:46
    En ik "Ja" selecteer
    # features/docs/nl-NL/add-partner.md:64:156
    En ik "Volgende" selecteer
    # features/docs/nl-NL/add-partner.md:65:101
    En ik het proef- of abonnementsaccount maak
    Dan is de partner mijn gedelegeerde beheerder
    En is het aangeboden abonnement actief

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Een partner toevoegen aan een abonnement dat u al hebt (purchase-offer)
    Gegeven dat een partner mij een aankoopaanbieding heeft gestuurd
    # features/docs/nl-NL/add-partner.md:62:39
    Als ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:62:34
    En ik de voorwaarden van de partner lees
    # features/docs/nl-NL/add-partner.md:63:57
    En ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:63:34
    En ik de koppeling volg
    # features/docs/nl-NL/add-partner.md:64:59
    En ik onder "Partnerrelaties" kijk
    # features/docs/nl-NL/add-partner.md:64:46
    En ik "Ja" selecteer
    # features/docs/nl-NL/add-partner.md:64:156
    En ik "Volgende" selecteer
    # features/docs/nl-NL/add-partner.md:65:101
    En ik het proef- of abonnementsaccount maak
    Dan is de partner mijn gedelegeerde beheerder
    En is het aangeboden abonnement actief

  @change-the-partner-for-a-subscription
  Scenario: De partner van een abonnement wijzigen
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement al een geregistreerde partner heeft
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner.md:75:65
    Als ik naar "Facturering" > "Uw producten" ga via de koppeling 850626
    # features/docs/nl-NL/add-partner.md:77:58
    En ik het tabblad "Producten" selecteer
    # features/docs/nl-NL/add-partner.md:77:73
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner.md:78:101
    En ik op de pagina "Abonnementsgegevens" kijk
    # features/docs/nl-NL/add-partner.md:78:68
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:78:46
    En ik "Verwijderen" selecteer
    # features/docs/nl-NL/add-partner.md:79:43
    En ik de id van de partner in "Partner Network-id" typ
    # features/docs/nl-NL/add-partner.md:80:46
    En ik "Toevoegen" selecteer
    Dan is de partner van wie ik de id heb getypt de geregistreerde partner van het abonnement
    En zijn mijn andere abonnementen niet gewijzigd

  @view-your-partner-relationships @branch:some-partners
  Scenario: Uw relaties met partners bekijken (some-partners)
    Gegeven dat ik partnerrelaties heb
    # features/docs/nl-NL/add-partner.md:84:64
    Als ik naar "Instellingen" > "Partnerrelaties" ga via de koppeling 2074649
    # features/docs/nl-NL/add-partner.md:84:430
    Dan staan mijn partners in de lijst
    En staat elk van mijn partnerrelaties in de lijst

  @view-your-partner-relationships @branch:no-partner
  Scenario: Uw relaties met partners bekijken (no-partner)
    Gegeven dat ik geen partnerrelaties heb
    # features/docs/nl-NL/add-partner.md:84:64
    Als ik naar "Instellingen" > "Partnerrelaties" ga via de koppeling 2074649
    # features/docs/nl-NL/add-partner.md:84:430
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/add-partner.md:86:82
    En wordt het bericht "Er is hier niets." weergegeven
    En staat er geen partnerrelatie in de lijst

  @delete-a-partner-from-a-subscription
  Scenario: De partner van een abonnement verwijderen
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement al een geregistreerde partner heeft
    # features/docs/nl-NL/add-partner.md:98:65
    Als ik naar "Facturering" > "Uw producten" ga via de koppeling 850626
    # features/docs/nl-NL/add-partner.md:102:58
    En ik het tabblad "Producten" selecteer
    # features/docs/nl-NL/add-partner.md:102:73
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner.md:103:101
    En ik op de pagina "Abonnementsgegevens" kijk
    # features/docs/nl-NL/add-partner.md:103:68
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:103:46
    En ik "Verwijderen" selecteer
    Dan heeft het abonnement geen geregistreerde partner meer
    En zijn mijn andere abonnementen niet gewijzigd

# Written by docs-conformance from features/docs/nl-NL/add-partner.md; do not edit, run `npm run generate`
# language: nl
@nl-NL @o365-worldwide @release:2021-12 @reading:localized
Functionaliteit: features/docs/nl-NL/add-partner.md · o365-worldwide · localized

  Achtergrond:
    Gegeven dat ik ben aangemeld bij het beheercentrum

  @add-a-partner-to-an-existing-subscription
  Scenario: Een partner toevoegen aan een abonnement dat u al hebt
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement nog geen geregistreerde partner heeft
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner.md:34:65
    Als ik naar "Facturering" > "Uw producten" ga via de koppeling 842054
    # features/docs/nl-NL/add-partner.md:35:58
    En ik het tabblad "Producten" selecteer
    # features/docs/nl-NL/add-partner.md:35:73
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner.md:36:54
    En ik op de pagina "Abonnementsgegevens" kijk
    # features/docs/nl-NL/add-partner.md:36:84
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:36:107
    En ik de id van de partner in "Partner Network-id" typ
    # features/docs/nl-NL/add-partner.md:37:46
    En ik "Toevoegen" selecteer
    Dan is de partner van wie ik de id heb getypt de geregistreerde partner van het abonnement
    En zijn mijn andere abonnementen niet gewijzigd

  @change-the-partner-for-a-subscription
  Scenario: De partner van een abonnement wijzigen
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement al een geregistreerde partner heeft
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner.md:57:65
    Als ik naar "Facturering" > "Uw producten" ga via de koppeling 842054
    # features/docs/nl-NL/add-partner.md:62:58
    En ik het tabblad "Producten" selecteer
    # features/docs/nl-NL/add-partner.md:62:73
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner.md:63:101
    En ik op de pagina "Abonnementsgegevens" kijk
    # features/docs/nl-NL/add-partner.md:63:68
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:63:46
    En ik "Verwijderen" selecteer
    # features/docs/nl-NL/add-partner.md:64:43
    En ik de id van de partner in "Partner Network-id" typ
    # features/docs/nl-NL/add-partner.md:65:46
    En ik "Toevoegen" selecteer
    Dan is de partner van wie ik de id heb getypt de geregistreerde partner van het abonnement
    En zijn mijn andere abonnementen niet gewijzigd

  @view-your-partner-relationships @branch:some-partners
  Scenario: Uw relaties met partners bekijken (some-partners)
    Gegeven dat ik partnerrelaties heb
    # features/docs/nl-NL/add-partner.md:69:64
    Als ik naar "Instellingen" > "Partnerrelaties" ga via de koppeling 2074649
    # features/docs/nl-NL/add-partner.md:69:430
    Dan staan mijn partners in de lijst
    En staat elk van mijn partnerrelaties in de lijst

  @view-your-partner-relationships @branch:no-partner
  Scenario: Uw relaties met partners bekijken (no-partner)
    Gegeven dat ik geen partnerrelaties heb
    # features/docs/nl-NL/add-partner.md:69:64
    Als ik naar "Instellingen" > "Partnerrelaties" ga via de koppeling 2074649
    # features/docs/nl-NL/add-partner.md:69:430
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/add-partner.md:71:82
    En wordt het bericht "Er is hier niets." weergegeven
    En staat er geen partnerrelatie in de lijst

  @delete-a-partner-from-a-subscription
  Scenario: De partner van een abonnement verwijderen
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement al een geregistreerde partner heeft
    # features/docs/nl-NL/add-partner.md:77:65
    Als ik naar "Facturering" > "Uw producten" ga via de koppeling 842054
    # features/docs/nl-NL/add-partner.md:87:58
    En ik het tabblad "Producten" selecteer
    # features/docs/nl-NL/add-partner.md:87:73
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner.md:88:101
    En ik op de pagina "Abonnementsgegevens" kijk
    # features/docs/nl-NL/add-partner.md:88:68
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:88:46
    En ik "Verwijderen" selecteer
    Dan heeft het abonnement geen geregistreerde partner meer
    En zijn mijn andere abonnementen niet gewijzigd

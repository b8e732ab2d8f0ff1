# Written by docs-conformance from features/docs/nl-NL/remove-a-relationship.md; do not edit, run `npm run generate`
# language: nl
@nl-NL @release:2021-03 @reading:localized
Functionaliteit: features/docs/nl-NL/remove-a-relationship.md · localized

  Achtergrond:
    Gegeven dat ik ben aangemeld bij het Partnercentrum

  @how-to-remove-a-relationship @branch:no-active-subscriptions
  Scenario: De relatie met een klant verwijderen (no-active-subscriptions)
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat geen van de abonnementen die ik aan de klant heb verkocht actief is
    # features/docs/nl-NL/remove-a-relationship.md:30:43
    Als ik naar "Klanten" ga
    # features/docs/nl-NL/remove-a-relationship.md:30:56
    En ik de klant selecteer
    # features/docs/nl-NL/remove-a-relationship.md:31:19
    En ik "Account" selecteer
    # features/docs/nl-NL/remove-a-relationship.md:32:32
    En ik de koppeling "Resellerrelatie verwijderen" selecteer
    Dan heb ik geen relatie meer met de klant
    En staat de klant niet meer in mijn lijst met klanten
    En ben ik geen ondersteuningscontact van de klant meer
    En is elk abonnement dat ik aan de klant heb verkocht opgeschort
    En is wat de klant elders heeft gekocht niet gewijzigd
    En zijn mijn andere klanten niet gewijzigd

  @how-to-remove-a-relationship @branch:one-active-subscription
  Scenario: De relatie met een klant verwijderen (one-active-subscription)
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat één van de abonnementen die ik aan de klant heb verkocht actief is
    # features/docs/nl-NL/remove-a-relationship.md:23:43
    Als ik naar "Klanten" ga
    # features/docs/nl-NL/remove-a-relationship.md:23:56
    En ik de klant selecteer
    # features/docs/nl-NL/remove-a-relationship.md:24:25
    En ik onder "Abonnementen" kijk
    # features/docs/nl-NL/remove-a-relationship.md:24:25
    En ik het abonnement selecteer
    # features/docs/nl-NL/remove-a-relationship.md:25:19
    En ik "Opgeschort" selecteer
    # features/docs/nl-NL/remove-a-relationship.md:26:7
    En ik deze stappen voor elk ander actief abonnement herhaal
    # features/docs/nl-NL/remove-a-relationship.md:30:43
    En ik naar "Klanten" ga
    # features/docs/nl-NL/remove-a-relationship.md:30:56
    En ik de klant selecteer
    # features/docs/nl-NL/remove-a-relationship.md:31:19
    En ik "Account" selecteer
    # features/docs/nl-NL/remove-a-relationship.md:32:32
    En ik de koppeling "Resellerrelatie verwijderen" selecteer
    Dan heb ik geen relatie meer met de klant
    En staat de klant niet meer in mijn lijst met klanten
    En ben ik geen ondersteuningscontact van de klant meer
    En is elk abonnement dat ik aan de klant heb verkocht opgeschort
    En is wat de klant elders heeft gekocht niet gewijzigd
    En zijn mijn andere klanten niet gewijzigd

  @how-to-remove-a-relationship @branch:several-active-subscriptions
  Scenario: De relatie met een klant verwijderen (several-active-subscriptions)
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat meerdere van de abonnementen die ik aan de klant heb verkocht actief zijn
    # features/docs/nl-NL/remove-a-relationship.md:23:43
    Als ik naar "Klanten" ga
    # features/docs/nl-NL/remove-a-relationship.md:23:56
    En ik de klant selecteer
    # features/docs/nl-NL/remove-a-relationship.md:24:25
    En ik onder "Abonnementen" kijk
    # features/docs/nl-NL/remove-a-relationship.md:24:25
    En ik het abonnement selecteer
    # features/docs/nl-NL/remove-a-relationship.md:25:19
    En ik "Opgeschort" selecteer
    # features/docs/nl-NL/remove-a-relationship.md:26:7
    En ik deze stappen voor elk ander actief abonnement herhaal
    # features/docs/nl-NL/remove-a-relationship.md:30:43
    En ik naar "Klanten" ga
    # features/docs/nl-NL/remove-a-relationship.md:30:56
    En ik de klant selecteer
    # features/docs/nl-NL/remove-a-relationship.md:31:19
    En ik "Account" selecteer
    # features/docs/nl-NL/remove-a-relationship.md:32:32
    En ik de koppeling "Resellerrelatie verwijderen" selecteer
    Dan heb ik geen relatie meer met de klant
    En staat de klant niet meer in mijn lijst met klanten
    En ben ik geen ondersteuningscontact van de klant meer
    En is elk abonnement dat ik aan de klant heb verkocht opgeschort
    En is wat de klant elders heeft gekocht niet gewijzigd
    En zijn mijn andere klanten niet gewijzigd

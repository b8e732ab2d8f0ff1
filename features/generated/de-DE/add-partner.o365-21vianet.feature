# Written by docs-conformance from features/docs/de-DE/add-partner.md; do not edit, run `npm run generate`
# language: de
@de-DE @o365-21vianet @release:2021-12 @reading:localized
Funktionalität: features/docs/de-DE/add-partner.md · o365-21vianet · localized

  Grundlage:
    Angenommen ich bin im Admin Center angemeldet

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (plain-offer)
    Angenommen ein Partner hat mir ein Angebot gesendet
    # features/docs/de-DE/add-partner.md:62:14
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:62:4
    Und ich die Bedingungen des Partners lese
    # features/docs/de-DE/add-partner.md:63:15
    Und ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:63:4
    Und ich dem Link folge
    # features/docs/de-DE/add-partner.md:64:23
    Und ich unter "Partnerbeziehungen" nachsehe
    # features/docs/de-DE/add-partner.md:64:46
    Und ich "Ja" auswähle
    # features/docs/de-DE/add-partner.md:64:139
    Und ich "Weiter" auswähle
    Dann ist der Partner mein delegierter Administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (trial-offer)
    Angenommen ein Partner hat mir ein Angebot mit einem Testabonnement gesendet
    # features/docs/de-DE/add-partner.md:62:14
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:62:4
    Und ich die Bedingungen des Partners lese
    # features/docs/de-DE/add-partner.md:63:15
    Und ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:63:4
    Und ich dem Link folge
    # features/docs/de-DE/add-partner.md:64:23
    Und ich unter "Partnerbeziehungen" nachsehe
    # features/docs/de-DE/add-partner.md:64:46
    Und ich "Ja" auswähle
    # features/docs/de-DE/add-partner.md:64:139
    Und ich "Weiter" auswähle
    # features/docs/de-DE/add-partner.md:65:70
    Und ich das Test- oder Abonnementkonto erstelle
    Dann ist der Partner mein delegierter Administrator
    Und ist das angebotene Abonnement aktiv

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (purchase-offer)
    Angenommen ein Partner hat mir ein Kaufangebot gesendet
    # features/docs/de-DE/add-partner.md:62:14
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:62:4
    Und ich die Bedingungen des Partners lese
    # features/docs/de-DE/add-partner.md:63:15
    Und ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:63:4
    Und ich dem Link folge
    # features/docs/de-DE/add-partner.md:64:23
    Und ich unter "Partnerbeziehungen" nachsehe
    # features/docs/de-DE/add-partner.md:64:46
    Und ich "Ja" auswähle
    # features/docs/de-DE/add-partner.md:64:139
    Und ich "Weiter" auswähle
    # features/docs/de-DE/add-partner.md:65:70
    Und ich das Test- oder Abonnementkonto erstelle
    Dann ist der Partner mein delegierter Administrator
    Und ist das angebotene Abonnement aktiv

  @change-the-partner-for-a-subscription
  Szenario: Den Partner eines Abonnements wechseln
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat bereits einen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner.md:75:38
    Wenn ich zu "Abrechnung" > "Ihre Produkte" über den Link 850626 wechsle
    # features/docs/de-DE/add-partner.md:77:35
    Und ich die Registerkarte "Produkte" auswähle
    # features/docs/de-DE/add-partner.md:77:55
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner.md:78:31
    Und ich auf der Seite "Abonnementdetails" nachsehe
    # features/docs/de-DE/add-partner.md:78:59
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:78:84
    Und ich "Entfernen" auswähle
    # features/docs/de-DE/add-partner.md:79:20
    Und ich die ID des Partners in "Partner Network-ID" eingebe
    # features/docs/de-DE/add-partner.md:80:17
    Und ich "Hinzufügen" auswähle
    Dann ist der Partner, dessen ID ich eingegeben habe, der eingetragene Partner des Abonnements
    Und sind meine anderen Abonnements unverändert

  @view-your-partner-relationships @branch:some-partners
  Szenario: Ihre Partnerbeziehungen ansehen (some-partners)
    Angenommen ich habe Partnerbeziehungen
    # features/docs/de-DE/add-partner.md:84:37
    Wenn ich zu "Einstellungen" > "Partnerbeziehungen" über den Link 2074649 wechsle
    # features/docs/de-DE/add-partner.md:84:156
    Dann sind meine Partner aufgeführt
    Und ist jede meiner Partnerbeziehungen aufgeführt

  @view-your-partner-relationships @branch:no-partner
  Szenario: Ihre Partnerbeziehungen ansehen (no-partner)
    Angenommen ich habe keine Partnerbeziehungen
    # features/docs/de-DE/add-partner.md:84:37
    Wenn ich zu "Einstellungen" > "Partnerbeziehungen" über den Link 2074649 wechsle
    # features/docs/de-DE/add-partner.md:84:156
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/add-partner.md:86:57
    Und wird die Meldung "Hier ist nichts vorhanden." angezeigt
    Und ist keine Partnerbeziehung aufgeführt

  @delete-a-partner-from-a-subscription
  Szenario: Den Partner aus einem Abonnement löschen
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat bereits einen eingetragenen Partner
    # features/docs/de-DE/add-partner.md:98:38
    Wenn ich zu "Abrechnung" > "Ihre Produkte" über den Link 850626 wechsle
    # features/docs/de-DE/add-partner.md:102:35
    Und ich die Registerkarte "Produkte" auswähle
    # features/docs/de-DE/add-partner.md:102:55
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner.md:103:31
    Und ich auf der Seite "Abonnementdetails" nachsehe
    # features/docs/de-DE/add-partner.md:103:59
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:103:84
    Und ich "Entfernen" auswähle
    Dann hat das Abonnement keinen eingetragenen Partner mehr
    Und sind meine anderen Abonnements unverändert

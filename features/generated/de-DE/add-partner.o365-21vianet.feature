# Written by docs-conformance from features/docs/de-DE/add-partner.md; do not edit, run `npm run generate`
# language: de
@de-DE @o365-21vianet @release:2021-12 @reading:localized
Funktionalität: features/docs/de-DE/add-partner.md · o365-21vianet · localized

  Grundlage:
    Angenommen ich bin im Admin Center angemeldet

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (Angebot ohne Abonnement)
    Angenommen ein Partner hat mir ein Angebot gesendet
    # features/docs/de-DE/add-partner.md:64:14
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:64:4
    Und ich die Bedingungen des Partners lese
    # features/docs/de-DE/add-partner.md:65:15
    Und ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:65:4
    Und ich dem Link folge
    # features/docs/de-DE/add-partner.md:66:23
    Und ich unter "Partnerbeziehungen" nachsehe
    # features/docs/de-DE/add-partner.md:66:46
    Und ich "Ja" auswähle
    # features/docs/de-DE/add-partner.md:66:139
    Und ich "Weiter" auswähle
    Dann ist der Partner mein delegierter Administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (Angebot mit einem Testabonnement)
    Angenommen ein Partner hat mir ein Angebot mit einem Testabonnement gesendet
    # features/docs/de-DE/add-partner.md:64:14
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:64:4
    Und ich die Bedingungen des Partners lese
    # features/docs/de-DE/add-partner.md:65:15
    Und ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:65:4
    Und ich dem Link folge
    # features/docs/de-DE/add-partner.md:66:23
    Und ich unter "Partnerbeziehungen" nachsehe
    # features/docs/de-DE/add-partner.md:66:46
    Und ich "Ja" auswähle
    # features/docs/de-DE/add-partner.md:66:139
    Und ich "Weiter" auswähle
    # features/docs/de-DE/add-partner.md:67:70
    Und ich das Test- oder Abonnementkonto erstelle
    Dann ist der Partner mein delegierter Administrator
    Und ist das angebotene Abonnement aktiv

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (Kaufangebot)
    Angenommen ein Partner hat mir ein Kaufangebot gesendet
    # features/docs/de-DE/add-partner.md:64:14
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:64:4
    Und ich die Bedingungen des Partners lese
    # features/docs/de-DE/add-partner.md:65:15
    Und ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner.md:65:4
    Und ich dem Link folge
    # features/docs/de-DE/add-partner.md:66:23
    Und ich unter "Partnerbeziehungen" nachsehe
    # features/docs/de-DE/add-partner.md:66:46
    Und ich "Ja" auswähle
    # features/docs/de-DE/add-partner.md:66:139
    Und ich "Weiter" auswähle
    # features/docs/de-DE/add-partner.md:67:70
    Und ich das Test- oder Abonnementkonto erstelle
    Dann ist der Partner mein delegierter Administrator
    Und ist das angebotene Abonnement aktiv

  @change-the-partner-for-a-subscription
  Szenario: Den Partner eines Abonnements wechseln
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat bereits einen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner.md:77:38
    Wenn ich zu "Abrechnung" > "Ihre Produkte" über den Link 850626 wechsle
    # features/docs/de-DE/add-partner.md:79:35
    Und ich die Registerkarte "Produkte" auswähle
    # features/docs/de-DE/add-partner.md:79:55
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner.md:80:31
    Und ich auf der Seite "Abonnementdetails" nachsehe
    # features/docs/de-DE/add-partner.md:80:59
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:80:84
    Und ich "Entfernen" auswähle
    # features/docs/de-DE/add-partner.md:81:20
    Und ich die ID des Partners in "Partner Network-ID" eingebe
    # features/docs/de-DE/add-partner.md:82:17
    Und ich "Hinzufügen" auswähle
    Dann ist der Partner, dessen ID ich eingegeben habe, der eingetragene Partner des Abonnements
    Und sind meine anderen Abonnements unverändert

  @view-your-partner-relationships @branch:some-partners
  Szenario: Ihre Partnerbeziehungen ansehen (mit Partnern)
    Angenommen ich habe Partnerbeziehungen
    # features/docs/de-DE/add-partner.md:86:37
    Wenn ich zu "Einstellungen" > "Partnerbeziehungen" über den Link 2074649 wechsle
    # features/docs/de-DE/add-partner.md:86:156
    Dann sind meine Partner aufgeführt
    Und ist jede meiner Partnerbeziehungen aufgeführt

  @view-your-partner-relationships @branch:no-partner
  Szenario: Ihre Partnerbeziehungen ansehen (ohne Partner)
    Angenommen ich habe keine Partnerbeziehungen
    # features/docs/de-DE/add-partner.md:86:37
    Wenn ich zu "Einstellungen" > "Partnerbeziehungen" über den Link 2074649 wechsle
    # features/docs/de-DE/add-partner.md:86:156
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/add-partner.md:88:57
    Und wird die Meldung "Hier ist nichts vorhanden." angezeigt
    Und ist keine Partnerbeziehung aufgeführt

  @delete-a-partner-from-a-subscription
  Szenario: Den Partner aus einem Abonnement löschen
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat bereits einen eingetragenen Partner
    # features/docs/de-DE/add-partner.md:100:38
    Wenn ich zu "Abrechnung" > "Ihre Produkte" über den Link 850626 wechsle
    # features/docs/de-DE/add-partner.md:104:35
    Und ich die Registerkarte "Produkte" auswähle
    # features/docs/de-DE/add-partner.md:104:55
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner.md:105:31
    Und ich auf der Seite "Abonnementdetails" nachsehe
    # features/docs/de-DE/add-partner.md:105:59
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner.md:105:84
    Und ich "Entfernen" auswähle
    Dann hat das Abonnement keinen eingetragenen Partner mehr
    Und sind meine anderen Abonnements unverändert

  @add-change-or-delete-a-subscription-advisor-partner @rule @R7
  Szenario: Als Administrator können Sie Benutzer erstellen und bearbeiten, Kennwörter zurücksetzen, Lizenzen und Domänen verwalten…
    # features/docs/de-DE/add-partner.md:26:1
    Dann kann ich dies als Administrator tun: "Benutzerkonten erstellen", "Benutzer bearbeiten", "Kennwörter zurücksetzen", "Lizenzen verwalten", "Domänen verwalten", "Administratorberechtigungen zuweisen"

  @add-change-or-delete-a-subscription-advisor-partner @rule @R8
  Szenario: Wenn jemand anderes diese Arbeit übernehmen soll, können Sie Ihre Rolle an einen autorisierten 21Vianet-Partner delegie…
    Angenommen ein Partner hat mir ein Angebot gesendet
    # features/docs/de-DE/add-partner.md:26:171
    Dann kann der Partner nichts tun, wofür ein Administrator nötig ist
    # features/docs/de-DE/add-partner.md:26:171
    Wenn ich dem Angebot des Partners zustimme
    # features/docs/de-DE/add-partner.md:26:171
    Dann kann der Partner alles tun, was ein Administrator kann

  @before-you-begin @rule @R6
  Szenario: Fragen Sie den Partner nach seiner Microsoft Partner-ID, bevor Sie einen Partner hinzufügen oder wechseln
    Angenommen ich habe ein einziges Abonnement
    Und das Abonnement hat bereits einen eingetragenen Partner
    # features/docs/de-DE/add-partner.md:32:1
    Wenn ich eine ID eingebe, die mir kein Partner gegeben hat
    # features/docs/de-DE/add-partner.md:32:1
    Dann wird diese ID nicht akzeptiert

  @add-a-partner-to-an-existing-subscription @rule @R13
  Szenario: Den ersten Schritt macht Ihr Partner
    Angenommen ich habe ein einziges Abonnement
    Und das Abonnement hat noch keinen eingetragenen Partner
    # features/docs/de-DE/add-partner.md:60:1
    Dann finde ich nichts, womit ich einen eingetragenen Partner hinzufügen kann

  @add-a-partner-to-an-existing-subscription @rule @R16
  Szenario: Wählen Sie unter Partnerbeziehungen Ja aus, um den Partner zu Ihrem delegierten Administrator zu machen, und wählen Sie…
    Angenommen ein Partner hat mir ein Angebot gesendet
    # features/docs/de-DE/add-partner.md:66:4
    Wenn ich das Angebot öffne und ihm nicht zustimme
    # features/docs/de-DE/add-partner.md:66:4
    Dann ist der Partner weder delegierter Administrator noch eingetragener Partner

  @remove-a-reseller-relationship @rule @R25
  Szenario: Sie können eine Handelspartnerbeziehung nicht selbst beenden
    Angenommen ich arbeite bereits mit einem Partner zusammen
    # features/docs/de-DE/add-partner.md:109:1
    Wenn ich versuche, die Beziehung selbst zu beenden
    # features/docs/de-DE/add-partner.md:109:1
    Dann wird dies abgelehnt
    # features/docs/de-DE/add-partner.md:109:1
    Und besteht meine Beziehung zu dem Partner weiterhin

  @remove-a-reseller-relationship @rule @R26
  Szenario: Auf der Seite eines Handelspartners ist die Schaltfläche Partner löschen abgeblendet
    Angenommen ich arbeite bereits mit einem Partner zusammen
    # features/docs/de-DE/add-partner.md:109:63
    Wenn ich die Seite dieses Partners öffne
    # features/docs/de-DE/add-partner.md:109:63
    Dann ist "Partner löschen" vorhanden, kann aber nicht ausgewählt werden

# Written by docs-conformance from features/docs/de-DE/manage-partners.md; do not edit, run `npm run generate`
# language: de
@de-DE @o365-worldwide @release:2021-12 @reading:localized
Funktionalität: features/docs/de-DE/manage-partners.md · o365-worldwide · localized

  Grundlage:
    Angenommen ich bin im Admin Center angemeldet

  @find-a-partner
  Szenario: Einen Partner suchen
    Angenommen ich weiß, was ich von einem Partner benötige
    # features/docs/de-DE/manage-partners.md:43:20
    Wenn ich zu "https://www.microsoft.com/en-us/solution-providers/home" wechsle
    # features/docs/de-DE/manage-partners.md:44:4
    Und ich meinen Standort eingebe
    # features/docs/de-DE/manage-partners.md:44:34
    Und ich die Größe meiner Organisation auswähle
    # features/docs/de-DE/manage-partners.md:44:79
    Und ich Stichwörter für meinen Bedarf eingebe
    # features/docs/de-DE/manage-partners.md:44:130
    Und ich "Go" auswähle
    # features/docs/de-DE/manage-partners.md:45:4
    Und ich einen oder mehrere Anbieter auswähle
    # features/docs/de-DE/manage-partners.md:45:53
    Und ich "Contact selected providers" auswähle
    # features/docs/de-DE/manage-partners.md:46:4
    Und ich meine geschäftlichen Anforderungen im Formular beschreibe
    # features/docs/de-DE/manage-partners.md:46:94
    Und ich "Send" auswähle
    Dann haben die ausgewählten Anbieter meine geschäftlichen Anforderungen erhalten
    Und habe ich noch keine neue Partnerbeziehung

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement
  Szenario: Die Einladung eines Partners annehmen
    Angenommen ich habe Partnerbeziehungen
    Und ich habe die Kundenvereinbarung noch nicht akzeptiert
    Und ein Partner hat mir eine Einladung gesendet, in der er um Administratorrollen bittet
    # features/docs/de-DE/manage-partners.md:56:24
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/manage-partners.md:56:4
    Und ich dem Link folge
    # features/docs/de-DE/manage-partners.md:57:31
    Und ich auf der Seite "Vereinbarung akzeptieren & Partner autorisieren" nachsehe
    # features/docs/de-DE/manage-partners.md:57:92
    Und ich den Link "Microsoft-Kundenvereinbarung" auswähle
    # features/docs/de-DE/manage-partners.md:57:132
    Und ich die Vereinbarung lese
    # features/docs/de-DE/manage-partners.md:58:4
    Und ich mit dem Kontrollkästchen bestätige, dass ich die Vereinbarung gelesen habe
    # features/docs/de-DE/manage-partners.md:59:17
    Und ich "Akzeptieren & autorisieren" auswähle
    # features/docs/de-DE/manage-partners.md:60:4
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/manage-partners.md:60:75
    Wenn ich bei Bedarf einen Partner auswähle
    # features/docs/de-DE/manage-partners.md:60:75
    Dann werden die Details dieses Partners angezeigt
    Und habe ich die Beziehung, um die der Partner gebeten hat
    Und habe ich die Kundenvereinbarung akzeptiert
    Und hat der Partner die Administratorrollen, um die er gebeten hat
    Und steht der Partner in meiner Partnerliste
    Und sind meine anderen Partner unverändert

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-mail
  Szenario: Nur die Kundenvereinbarung akzeptieren (über die E-Mail)
    Angenommen ich arbeite bereits mit einem Partner zusammen
    Und ich habe die Kundenvereinbarung noch nicht akzeptiert
    Und der Partner hat mich per E-Mail gebeten, die Vereinbarung zu akzeptieren
    # features/docs/de-DE/manage-partners.md:66:79
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/manage-partners.md:66:59
    Und ich dem Link folge
    # features/docs/de-DE/manage-partners.md:67:26
    Und ich den Link "Microsoft-Kundenvereinbarung" auswähle
    # features/docs/de-DE/manage-partners.md:67:66
    Und ich die Vereinbarung lese
    # features/docs/de-DE/manage-partners.md:68:4
    Und ich mit dem Kontrollkästchen bestätige, dass ich die Vereinbarung gelesen habe
    # features/docs/de-DE/manage-partners.md:69:17
    Und ich "Akzeptieren" auswähle
    # features/docs/de-DE/manage-partners.md:70:4
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/manage-partners.md:70:75
    Wenn ich bei Bedarf einen Partner auswähle
    # features/docs/de-DE/manage-partners.md:70:75
    Dann werden die Details dieses Partners angezeigt
    Und habe ich die Kundenvereinbarung akzeptiert
    Und besteht meine Beziehung zu dem Partner weiterhin
    Und steht der Partner in meiner Partnerliste
    Und sind meine anderen Partner unverändert

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-page
  Szenario: Nur die Kundenvereinbarung akzeptieren (über die Seite)
    Angenommen ich arbeite bereits mit einem Partner zusammen
    Und ich habe die Kundenvereinbarung noch nicht akzeptiert
    # features/docs/de-DE/manage-partners.md:66:200
    Wenn ich zu "Vereinbarung akzeptieren" über den Link 2116573 wechsle
    # features/docs/de-DE/manage-partners.md:67:26
    Und ich den Link "Microsoft-Kundenvereinbarung" auswähle
    # features/docs/de-DE/manage-partners.md:67:66
    Und ich die Vereinbarung lese
    # features/docs/de-DE/manage-partners.md:68:4
    Und ich mit dem Kontrollkästchen bestätige, dass ich die Vereinbarung gelesen habe
    # features/docs/de-DE/manage-partners.md:69:17
    Und ich "Akzeptieren" auswähle
    # features/docs/de-DE/manage-partners.md:70:4
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/manage-partners.md:70:75
    Wenn ich bei Bedarf einen Partner auswähle
    # features/docs/de-DE/manage-partners.md:70:75
    Dann werden die Details dieses Partners angezeigt
    Und habe ich die Kundenvereinbarung akzeptiert
    Und besteht meine Beziehung zu dem Partner weiterhin
    Und steht der Partner in meiner Partnerliste
    Und sind meine anderen Partner unverändert

  @remove-partner-admin-privileges
  Szenario: Einem Partner die Administratorrollen entziehen
    Angenommen einer meiner Partner hat Administratorrollen
    # features/docs/de-DE/manage-partners.md:76:38
    Wenn ich zu "Abrechnung" > "Abrechnungskonten" über den Link 2103629 wechsle
    # features/docs/de-DE/manage-partners.md:77:35
    Und ich die Registerkarte "Partnerbeziehungen" auswähle
    # features/docs/de-DE/manage-partners.md:78:4
    Und ich den Partner auswähle
    # features/docs/de-DE/manage-partners.md:79:15
    Und ich auf der Seite des Partners nachsehe
    # features/docs/de-DE/manage-partners.md:79:44
    Und ich "Administratorrollen entfernen" auswähle
    Dann hat der Partner seine Administratorrollen verloren
    Und besteht meine Beziehung zu dem Partner weiterhin
    Und steht der Partner in meiner Partnerliste
    Und sind meine anderen Partner unverändert

  @delete-a-partner-relationship
  Szenario: Die Beziehung zu einem Partner beenden
    Angenommen einer meiner Partner ist delegierter Administrator
    # features/docs/de-DE/manage-partners.md:85:38
    Wenn ich zu "Abrechnung" > "Abrechnungskonten" über den Link 2103629 wechsle
    # features/docs/de-DE/manage-partners.md:86:35
    Und ich die Registerkarte "Partnerbeziehungen" auswähle
    # features/docs/de-DE/manage-partners.md:87:4
    Und ich den Partner auswähle
    # features/docs/de-DE/manage-partners.md:88:15
    Und ich auf der Seite des Partners nachsehe
    # features/docs/de-DE/manage-partners.md:88:44
    Und ich "Partner löschen" auswähle
    Dann habe ich keine Beziehung mehr zu dem Partner
    Und steht der Partner nicht mehr in meiner Partnerliste
    Und sind meine anderen Partner unverändert

  @how-partners-can-work-with-you @rule @R33
  Szenario: Wenn ein Partner Ihnen eine Anfrage sendet, wählt der Partner den Typ der Beziehung aus, der Ihren Anforderungen entspr…
    Angenommen ein Partner hat mir eine Einladung gesendet, in der er um Administratorrollen bittet
    # features/docs/de-DE/manage-partners.md:28:69
    Wenn ich die Einladung des Partners öffne
    # features/docs/de-DE/manage-partners.md:28:69
    Dann nennt sie genau einen Partnertyp, den ich nicht ändern kann

  @how-partners-can-work-with-you @rule @R34
  Szenario: Handelspartner: Verkauft Ihrer Organisation oder Schule Microsoft-Produkte
    Angenommen ein Partner vom Typ "Handelspartner" arbeitet mit mir zusammen
    # features/docs/de-DE/manage-partners.md:32:17
    Dann kann der Partner dies für mich tun: "Produkte verkaufen"
    # features/docs/de-DE/manage-partners.md:32:17
    Und kann der Partner nichts davon für mich tun: "Produkte und Dienste verwalten", "Benutzerkonten erstellen", "Kennwörter zurücksetzen", "Lizenzen zuweisen", "Lizenzen verwalten", "Supportvorfälle bearbeiten", "für mich mit anderen Microsoft-Diensten arbeiten", "Geräte-IDs hochladen", "LOB-Apps entwickeln", "LOB-Apps übermitteln", "LOB-Apps verwalten"

  @how-partners-can-work-with-you @rule @R35
  Szenario: Delegierter Administrator: Verwaltet Produkte und Dienste für Sie
    Angenommen ein Partner vom Typ "Delegierter Administrator" arbeitet mit mir zusammen
    # features/docs/de-DE/manage-partners.md:33:28
    Dann kann der Partner dies für mich tun: "Produkte und Dienste verwalten"
    # features/docs/de-DE/manage-partners.md:33:68
    Und ist der Partner globaler Administrator meiner Organisation
    # features/docs/de-DE/manage-partners.md:33:150
    Und kann der Partner dies für mich tun: "Benutzerkonten erstellen", "Kennwörter zurücksetzen", "Lizenzen zuweisen", "Lizenzen verwalten"
    # features/docs/de-DE/manage-partners.md:33:28
    Und kann der Partner nichts davon für mich tun: "Produkte verkaufen", "Supportvorfälle bearbeiten", "für mich mit anderen Microsoft-Diensten arbeiten", "Geräte-IDs hochladen", "LOB-Apps entwickeln", "LOB-Apps übermitteln", "LOB-Apps verwalten"

  @how-partners-can-work-with-you @rule @R36
  Szenario: Handelspartner & delegierter Administrator: Verkauft und verwaltet Microsoft-Produkte und -Dienste für Sie
    Angenommen ein Partner vom Typ "Handelspartner & delegierter Administrator" arbeitet mit mir zusammen
    # features/docs/de-DE/manage-partners.md:34:45
    Dann kann der Partner dies für mich tun: "Produkte und Dienste verwalten", "Produkte verkaufen"
    # features/docs/de-DE/manage-partners.md:34:45
    Und kann der Partner nichts davon für mich tun: "Supportvorfälle bearbeiten", "für mich mit anderen Microsoft-Diensten arbeiten", "Geräte-IDs hochladen", "LOB-Apps entwickeln", "LOB-Apps übermitteln", "LOB-Apps verwalten"

  @how-partners-can-work-with-you @rule @R37
  Szenario: Partner: Sie geben dem Partner ein Benutzerkonto in Ihrem Mandanten
    Angenommen ein Partner vom Typ "Partner" arbeitet mit mir zusammen
    # features/docs/de-DE/manage-partners.md:35:10
    Dann hat der Partner ein Benutzerkonto in meiner Organisation
    # features/docs/de-DE/manage-partners.md:35:70
    Und kann der Partner dies für mich tun: "für mich mit anderen Microsoft-Diensten arbeiten"
    # features/docs/de-DE/manage-partners.md:35:10
    Und kann der Partner nichts davon für mich tun: "Produkte und Dienste verwalten", "Benutzerkonten erstellen", "Kennwörter zurücksetzen", "Lizenzen zuweisen", "Lizenzen verwalten", "Produkte verkaufen", "Supportvorfälle bearbeiten", "Geräte-IDs hochladen", "LOB-Apps entwickeln", "LOB-Apps übermitteln", "LOB-Apps verwalten"

  @how-partners-can-work-with-you @rule @R38
  Szenario: Berater: Setzt für Sie Kennwörter zurück und bearbeitet Supportvorfälle
    Angenommen ein Partner vom Typ "Berater" arbeitet mit mir zusammen
    # features/docs/de-DE/manage-partners.md:36:10
    Dann kann der Partner dies für mich tun: "Kennwörter zurücksetzen", "Supportvorfälle bearbeiten"
    # features/docs/de-DE/manage-partners.md:36:10
    Und kann der Partner nichts davon für mich tun: "Produkte und Dienste verwalten", "Benutzerkonten erstellen", "Lizenzen zuweisen", "Lizenzen verwalten", "Produkte verkaufen", "für mich mit anderen Microsoft-Diensten arbeiten", "Geräte-IDs hochladen", "LOB-Apps entwickeln", "LOB-Apps übermitteln", "LOB-Apps verwalten"

  @how-partners-can-work-with-you @rule @R39
  Szenario: MPSA-Partner (Microsoft Products & Services Agreement): Wenn Sie mit mehreren MPSA-Partnern zusammenarbeiten, können Si…
    Angenommen mehrere MPSA-Partner haben etwas für mich gekauft
    # features/docs/de-DE/manage-partners.md:37:57
    Dann sieht keiner dieser Partner, was die anderen gekauft haben
    # features/docs/de-DE/manage-partners.md:37:57
    Wenn ich diese Partner sehen lasse, was die anderen gekauft haben
    # features/docs/de-DE/manage-partners.md:37:57
    Dann sieht jeder dieser Partner, was die anderen gekauft haben

  @how-partners-can-work-with-you @rule @R40
  Szenario: OEM-PC-Partner: Lädt die Geräte-IDs von PCs hoch, die Sie mit Autopilot verwalten
    Angenommen ein Partner vom Typ "OEM-PC-Partner" arbeitet mit mir zusammen
    # features/docs/de-DE/manage-partners.md:38:17
    Dann kann der Partner dies für mich tun: "Geräte-IDs hochladen"
    # features/docs/de-DE/manage-partners.md:38:17
    Und kann der Partner nichts davon für mich tun: "Produkte und Dienste verwalten", "Benutzerkonten erstellen", "Kennwörter zurücksetzen", "Lizenzen zuweisen", "Lizenzen verwalten", "Produkte verkaufen", "Supportvorfälle bearbeiten", "für mich mit anderen Microsoft-Diensten arbeiten", "LOB-Apps entwickeln", "LOB-Apps übermitteln", "LOB-Apps verwalten"

  @how-partners-can-work-with-you @rule @R41
  Szenario: LOB-Partner (Line-of-Business): Entwickelt, übermittelt und verwaltet Branchen-Apps für Ihre Organisation oder Schule
    Angenommen ein Partner vom Typ "LOB-Partner (Line-of-Business)" arbeitet mit mir zusammen
    # features/docs/de-DE/manage-partners.md:39:33
    Dann kann der Partner dies für mich tun: "LOB-Apps entwickeln", "LOB-Apps übermitteln", "LOB-Apps verwalten"
    # features/docs/de-DE/manage-partners.md:39:33
    Und kann der Partner nichts davon für mich tun: "Produkte und Dienste verwalten", "Benutzerkonten erstellen", "Kennwörter zurücksetzen", "Lizenzen zuweisen", "Lizenzen verwalten", "Produkte verkaufen", "Supportvorfälle bearbeiten", "für mich mit anderen Microsoft-Diensten arbeiten", "Geräte-IDs hochladen"

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R46 @branch:with-admin-roles
  Szenario: Je nach der Anfrage des Partners bedeutet die Annahme der Einladung auch, dass Sie dem Partner delegierte Administrator… (mit Administratorrollen)
    Angenommen ein Partner hat mir eine Einladung gesendet, die um Administratorrollen bittet
    # features/docs/de-DE/manage-partners.md:52:1
    Wenn ich die Einladung annehme
    # features/docs/de-DE/manage-partners.md:52:1
    Dann hat der Partner die Administratorrollen, um die er gebeten hat

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R46 @branch:without-admin-roles
  Szenario: Je nach der Anfrage des Partners bedeutet die Annahme der Einladung auch, dass Sie dem Partner delegierte Administrator… (ohne Administratorrollen)
    Angenommen ein Partner hat mir eine Einladung gesendet, die nicht um Administratorrollen bittet
    # features/docs/de-DE/manage-partners.md:52:1
    Wenn ich die Einladung annehme
    # features/docs/de-DE/manage-partners.md:52:1
    Dann habe ich die Beziehung, um die der Partner gebeten hat
    # features/docs/de-DE/manage-partners.md:52:1
    Und hat der Partner keine Administratorrollen in meiner Organisation

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement @rule @R47
  Szenario: Wenn Sie dem Partner keine Administratorrechte erteilen möchten, lehnen Sie die Einladung ab, statt sie anzunehmen
    Angenommen ich habe die Kundenvereinbarung noch nicht akzeptiert
    Und ein Partner hat mir eine Einladung gesendet, die um Administratorrollen bittet
    # features/docs/de-DE/manage-partners.md:54:1
    Wenn ich die Einladung ablehne
    # features/docs/de-DE/manage-partners.md:54:1
    Dann ist die Einladung abgelehnt
    # features/docs/de-DE/manage-partners.md:54:1
    Und habe ich noch keine neue Partnerbeziehung
    # features/docs/de-DE/manage-partners.md:54:1
    Und hat der Partner keine Administratorrollen in meiner Organisation
    # features/docs/de-DE/manage-partners.md:54:1
    Und habe ich die Kundenvereinbarung weiterhin nicht akzeptiert

  @review-and-accept-a-microsoft-customer-agreement @rule @R45 @branch:purchases
  Szenario: Ein Partner, der bereits mit Ihnen zusammenarbeitet, kann erst dann etwas für Sie kaufen oder Ihre Abonnements verwalte… (Käufe)
    Angenommen ein Partner arbeitet bereits mit mir zusammen, und ich habe die Kundenvereinbarung nicht akzeptiert
    # features/docs/de-DE/manage-partners.md:64:1
    Dann kann der Partner noch nichts für mich kaufen
    # features/docs/de-DE/manage-partners.md:64:1
    Wenn ich die Vereinbarung akzeptiere
    # features/docs/de-DE/manage-partners.md:64:1
    Dann kann der Partner etwas für mich kaufen

  @review-and-accept-a-microsoft-customer-agreement @rule @R45 @branch:management
  Szenario: Ein Partner, der bereits mit Ihnen zusammenarbeitet, kann erst dann etwas für Sie kaufen oder Ihre Abonnements verwalte… (Verwaltung)
    Angenommen ein Partner arbeitet bereits mit mir zusammen, und ich habe die Kundenvereinbarung nicht akzeptiert
    # features/docs/de-DE/manage-partners.md:64:1
    Dann kann der Partner meine Abonnements noch nicht verwalten
    # features/docs/de-DE/manage-partners.md:64:1
    Wenn ich die Vereinbarung akzeptiere
    # features/docs/de-DE/manage-partners.md:64:1
    Dann kann der Partner meine Abonnements verwalten

  @remove-partner-admin-privileges @rule @R49
  Szenario: Ihre Beziehung endet nicht, wenn Sie die Administratorrechte entfernen
    Angenommen einer meiner Partner hat Administratorrollen
    # features/docs/de-DE/manage-partners.md:74:71
    Wenn ich die Administratorrollen des Partners entferne
    # features/docs/de-DE/manage-partners.md:74:71
    Dann hat der Partner seine Administratorrollen verloren
    # features/docs/de-DE/manage-partners.md:74:71
    Und besteht meine Beziehung zu dem Partner weiterhin
    # features/docs/de-DE/manage-partners.md:74:143
    Und arbeitet der Partner weiterhin als "Handelspartner" mit mir zusammen

  @delete-a-partner-relationship @rule @R51
  Szenariogrundriss: Sie können nur die Beziehung zu einem delegierten Administrator oder einem Berater beenden
    Angenommen ein Partner vom Typ "<Typ>" arbeitet mit mir zusammen
    # features/docs/de-DE/manage-partners.md:83:99
    Wenn ich die Seite dieses Partners öffne
    # features/docs/de-DE/manage-partners.md:83:99
    Dann <Ergebnis>

    Beispiele:
      | Typ                                                    | Ergebnis                           |
      | Handelspartner                                         | kann ich den Partner nicht löschen |
      | Delegierter Administrator                              | kann ich den Partner löschen       |
      | Handelspartner & delegierter Administrator             | kann ich den Partner nicht löschen |
      | Partner                                                | kann ich den Partner nicht löschen |
      | Berater                                                | kann ich den Partner löschen       |
      | MPSA-Partner (Microsoft Products & Services Agreement) | kann ich den Partner nicht löschen |
      | OEM-PC-Partner                                         | kann ich den Partner nicht löschen |
      | LOB-Partner (Line-of-Business)                         | kann ich den Partner nicht löschen |

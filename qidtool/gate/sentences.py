"""Every refusal as a sentence that says what to do; kept in one place so that no road words it differently."""

from collections.abc import Callable

from qidtool.domain.errors import Refusal
from qidtool.domain.texts import N_

Translate = Callable[[str], str]

SENTENCES: dict[str, str] = {
    "about_missing": N_("Hier fehlt noch, wozu das gehört. Bitte erst auswählen."),
    "about_unknown": N_(
        "Das, wozu es gehören soll, gibt es hier nicht mehr. Bitte neu auswählen; der Text ist noch da."
    ),
    "account_unknown": N_("Dieses Konto gibt es hier nicht. Bitte die E-Mail-Adresse prüfen oder zuerst einladen."),
    "alternative_too_long": N_("Die Beschreibung ist etwas lang. Bitte auf %(most)s Zeichen kürzen."),
    "already_set_up": N_("Diese Installation ist schon eingerichtet. Bitte anmelden."),
    "already_there": N_("Das gibt es schon. Bitte die Seite neu laden."),
    "belongs_nowhere": N_("Hier fehlt, wozu das Foto gehört. Bitte die Seite neu laden und es noch einmal wählen."),
    "choice_closed": N_("Gerade teilt die Moderation die Gruppen ein. Bitte dort nachfragen."),
    "cloud_unknown": N_("Diese Wortwolke gibt es hier nicht mehr. Bitte neu öffnen."),
    "correction_unknown": N_("Diese Änderung gibt es in dieser Reihe nicht. Bitte die Ansicht neu laden."),
    "code_unknown": N_(
        "Diesen Code gibt es gerade nicht. Bitte noch einmal mit der Wand vergleichen; er gilt, "
        "sobald der Workshop offen ist."
    ),
    "contribution_unknown": N_("Diesen Beitrag gibt es hier nicht mehr. Die Ansicht wird gleich aufgefrischt."),
    "contribution_withdrawn": N_("Dieser Beitrag wurde zurückgezogen und bleibt es."),
    "date_wrong": N_("Dieses Datum lässt sich nicht lesen. Bitte in der Form 2026-05-17 eingeben."),
    "deletion_date_wrong": N_("Das Löschdatum muss in der Zukunft liegen, höchstens zwei Jahre voraus."),
    "detail_too_long": N_("Das ist etwas lang. Bitte auf %(most)s Zeichen kürzen."),
    "email_taken": N_("Mit dieser E-Mail-Adresse gibt es schon ein Konto. Bitte damit anmelden."),
    "email_wrong": N_("Diese E-Mail-Adresse ist nicht vollständig. Bitte noch einmal prüfen."),
    "failed": N_("Das ist hier nicht gelungen. Der Text ist noch da – bitte gleich noch einmal versuchen."),
    "group_changed": N_("Dieses Telefon gehört inzwischen zu einer anderen Gruppe. Der Text ist noch da."),
    "group_full": N_(
        "In eine Gruppe passen höchstens %(most)s Personen. Bitte eine andere wählen oder mehr Gruppen bilden."
    ),
    "group_missing": N_("Hier schreibt eine Gruppe. Bitte zuerst eine Gruppe wählen oder die Moderation fragen."),
    "group_unknown": N_("Diese Gruppe gibt es nicht mehr. Bitte eine andere wählen."),
    "groups_how_many": N_("Bitte entweder die Zahl der Gruppen angeben oder wie viele Personen in eine gehören."),
    "input_unknown": N_("Diese Frage gehört nicht mehr zu diesem Schritt. Der Text ist noch da."),
    "job_unknown": N_("Diesen Auftrag gibt es hier nicht mehr. Bitte neu beginnen."),
    "last_leader": N_("Jemand muss die Moderation behalten. Bitte zuerst eine andere Person ernennen."),
    "last_operator": N_("Ein Betriebskonto muss bleiben. Bitte zuerst ein zweites einladen."),
    "link_unknown": N_("Dieser Link gilt nicht mehr. Bitte einen neuen geben lassen."),
    "link_used": N_(
        "Dieser Link wurde schon benutzt und gilt nur einmal. Wer ihn selbst benutzt hat, ist dort "
        "angemeldet; sonst bitte einen neuen geben lassen."
    ),
    "list_too_long": N_("Das sind zu viele oder zu lange Einträge. Erlaubt sind %(most)s."),
    "message_wrong": N_("Diese Nachricht war nicht lesbar. Bitte die Seite neu laden; Geschriebenes bleibt erhalten."),
    "method_unknown": N_("Diese Methode ist hier nicht installiert. Bitte eine andere wählen."),
    "minutes_out_of_range": N_("Bitte eine Dauer zwischen 1 und %(most)s Minuten angeben."),
    "name_missing": N_("Bitte einen Namen angeben, höchstens %(most)s Zeichen."),
    "no_forming_to_take_back": N_("Es gibt keine Einteilung mehr, die sich zurücknehmen lässt."),
    "not_allowed": N_("Das darf an dieser Stelle nur die Moderation. Bitte dort nachfragen."),
    "not_chosen": N_("Bitte erst auswählen, wo das hingehört; der Text ist noch da."),
    "not_documented": N_(
        "Hier schreibt die Dokumentation nicht mit: Das füllen die Teilnehmenden selbst aus oder die Moderation. "
        "Der Text ist noch da."
    ),
    "not_saved": N_("Noch nicht gespeichert: Der Server konnte gerade nicht schreiben. Es wird erneut versucht."),
    "nothing_to_take_back": N_("Es gibt keinen Schritt mehr, der sich zurücknehmen lässt."),
    "number_out_of_range": N_("Bitte eine Zahl zwischen 1 und %(most)s angeben."),
    "participant_unknown": N_("Diese Person nimmt hier nicht teil. Bitte eine andere wählen."),
    "pass_over": N_("Dieser Durchgang ist schon vorbei. Der Text ist noch da."),
    "pass_unknown": N_("Diesen Durchgang hat der Schritt nicht. Bitte die Seite neu laden."),
    "password_common": N_(
        "Dieses Kennwort steht auf jeder Liste, die zum Raten benutzt wird. Bitte ein eigenes "
        "wählen, gern mehrere Wörter."
    ),
    "password_is_email": N_("Kennwort und E-Mail-Adresse sollten verschieden sein. Bitte ein anderes Kennwort wählen."),
    "password_long": N_("Das Kennwort ist sehr lang. Bitte auf %(most)s Zeichen kürzen."),
    "password_short": N_(
        "Das Kennwort braucht mindestens %(least)s Zeichen. Mehrere Wörter hintereinander sind leicht zu merken."
    ),
    "password_wrong": N_(
        "Das bisherige Kennwort stimmt so nicht. Bitte noch einmal eingeben; es wurde nichts geändert."
    ),
    "passwords_differ": N_("Die beiden neuen Kennwörter sind verschieden. Bitte beide noch einmal eingeben."),
    "photo_missing": N_("Hier ist noch kein Foto gewählt. Bitte eines aussuchen und noch einmal senden."),
    "photo_too_large": N_("Dieses Foto ist größer als %(most)s MB. Bitte mit kleinerer Auflösung aufnehmen."),
    "picture_broken": N_("Dieses Foto lässt sich nicht öffnen. Bitte ein anderes wählen oder neu fotografieren."),
    "picture_busy": N_("Gerade werden viele Bilder aufbereitet. Bitte gleich noch einmal senden."),
    "picture_too_many_pixels": N_(
        "Dieses Bild hat mehr als %(most)s Megapixel. Bitte kleiner aufnehmen oder verkleinern und noch einmal senden."
    ),
    "picture_too_slow": N_("Dieses Bild ist zu aufwendig. Bitte kleiner aufnehmen oder als JPEG speichern."),
    "picture_unknown": N_("Dieses Bild gibt es hier nicht mehr. Bitte die Seite neu laden."),
    "picture_wrong_kind": N_("Das ist kein Foto, das hier gelesen werden kann. Bitte JPEG, PNG oder WebP wählen."),
    "placing_wrong": N_("Dort lässt sich das nicht hinlegen. Bitte die Seite neu laden; der Text ist noch da."),
    "print_nothing": N_("Bitte zuerst ankreuzen, was gedruckt werden soll."),
    "privacy_incomplete": N_(
        "Vor dem Öffnen fehlen noch Angaben: wer verantwortlich ist, der Zweck und das Löschdatum."
    ),
    "prompt_in_use": N_(
        "Zur Frage „%(prompt)s“ gibt es schon Beiträge. Sie kann geändert, aber nicht entfernt werden."
    ),
    "prompt_missing": N_("Bitte mindestens eine Frage eintragen."),
    "prompt_unknown": N_("Diese Frage gibt es in diesem Schritt nicht mehr. Bitte die Seite neu laden."),
    "protocol_entry_removed": N_("Dieser Eintrag wurde inzwischen aus dem Protokoll genommen."),
    "protocol_entry_unknown": N_("Diesen Eintrag gibt es in diesem Protokoll nicht. Bitte die Seite neu laden."),
    "rest_stays": N_("Diese Schritte lassen sich so nicht verschieben. Bitte die Zeiten in der Planung ändern."),
    "role_unknown": N_("Diese Rolle gibt es nicht. Bitte eine aus der Liste wählen."),
    "rotation_in_use": N_("Hier wurde schon geschrieben: Ob die Plakate gemeinsam sind, bleibt jetzt, wie es war."),
    "row_taken": N_("Dieser Rang ist schon vergeben. Bitte einen anderen wählen oder die Ränge tauschen."),
    "seat_taken": N_(
        "Dieser Platz ist schon vergeben. Bitte noch einmal auf „Mitmachen“ tippen, dann gibt es einen neuen."
    ),
    "series_unknown": N_("Diese Reihe gibt es hier nicht."),
    "session_unknown": N_("Diese Anmeldung gibt es nicht mehr."),
    "sign_in_wrong": N_("E-Mail-Adresse und Kennwort passen nicht zusammen. Bitte beides noch einmal prüfen."),
    "signed_out": N_(
        "Die Anmeldung gilt nicht mehr. Bitte neu anmelden oder neu beitreten; Geschriebenes bleibt erhalten."
    ),
    "slides_broken": N_("Diese PDF-Datei lässt sich nicht öffnen. Bitte die Folien noch einmal als PDF speichern."),
    "slides_gone": N_(
        "Zu dieser Frage gibt es gerade keine Folien. Bitte zurückgehen: Sobald welche da sind, steht dort ein Link."
    ),
    "slides_locked": N_("Diese PDF-Datei ist mit einem Kennwort geschützt. Bitte die Folien ohne Kennwort speichern."),
    "slides_missing": N_("Hier ist noch keine Datei gewählt. Bitte eine PDF-Datei aussuchen."),
    "slides_not_shown": N_(
        "Diese Folien sind nur im Workshop zu sehen. Bitte zuerst mit dem Code von der Wand beitreten oder anmelden."
    ),
    "slides_not_yet": N_(
        "Dieser Schritt hat noch nicht begonnen. Bitte warten, bis die Moderation ihn öffnet, und dann neu laden."
    ),
    "slides_over": N_("Der Workshop ist beendet. Bitte die Moderation nach den Folien fragen."),
    "slides_too_large": N_("Diese Datei ist größer als %(most)s MB. Bitte die Bilder darin verkleinern."),
    "slides_too_many": N_("Diese Datei hat mehr als %(most)s Seiten. Bitte nur die gezeigten Folien speichern."),
    "slides_too_slow": N_("Diese Datei ist zu aufwendig. Bitte die Folien vereinfachen oder in zwei Teilen hochladen."),
    "slides_wrong_kind": N_("Das ist keine PDF-Datei. Bitte die Folien als PDF speichern und dann hochladen."),
    "step_cannot_move": N_("Dieser Wechsel passt nicht zum Stand des Schritts. Bitte den Stand prüfen."),
    "step_closed": N_("Das hat noch nicht geklappt: Der Schritt ist schon geschlossen. Der Text ist noch da."),
    "step_in_use": N_("Zu diesem Schritt gibt es schon Beiträge. Er kann geschlossen, aber nicht entfernt werden."),
    "step_locked": N_("Die Eingabe ruht gerade. Der Text ist noch da und kann gleich gesendet werden."),
    "step_not_open_yet": N_("Dieser Schritt ist noch nicht geöffnet. Der Text bleibt hier stehen."),
    "step_stays": N_("In diesem Schritt hat jede Gruppe ihre eigenen Plakate und bleibt an ihnen."),
    "step_unknown": N_("Diesen Schritt gibt es hier nicht mehr. Die Ansicht wird gleich aufgefrischt."),
    "terms_wrong": N_("So lassen sich diese Begriffe nicht ordnen. Bitte mindestens zwei auswählen, höchstens 200."),
    "text_empty": N_("Hier steht noch nichts. Bitte erst etwas schreiben."),
    "text_too_long": N_("Der Text ist um %(too_many)s Zeichen zu lang. Bitte auf %(most)s kürzen."),
    "theme_unknown": N_("Diese Darstellung gibt es nicht. Bitte hell, dunkel oder hohen Kontrast wählen."),
    "time_wrong": N_("Diese Uhrzeit lässt sich nicht lesen. Bitte in der Form 09:30 eingeben."),
    "title_missing": N_("Bitte einen Titel eintragen."),
    "title_too_long": N_("Das ist zu lang. Bitte auf %(most)s Zeichen kürzen."),
    "too_few_people": N_("Für Gruppen sind noch zu wenige da. Bitte warten, bis mindestens zwei beigetreten sind."),
    "too_fast": N_("Das ging sehr schnell hintereinander. Es wird gleich von selbst weitergesendet."),
    "too_many": N_("Es sind schon %(most)s Beiträge. Einer davon kann geändert oder zurückgezogen werden."),
    "too_many_groups": N_("Mehr als %(most)s Gruppen sind nicht möglich. Bitte größere Gruppen bilden."),
    "too_many_pictures": N_("Es sind schon %(most)s Fotos. Bitte zuerst welche entfernen, die nicht gebraucht werden."),
    "too_many_screens": N_(
        "Diese Seite ist auf diesem Gerät schon mehrfach offen. Hier geht es weiter, wenn eine andere "
        "geschlossen und diese neu geladen wird."
    ),
    "too_many_tries": N_(
        "Für diese E-Mail-Adresse gab es eben viele Versuche. Bitte eine Minute warten und dann noch einmal anmelden."
    ),
    "turn_unknown": N_("So viele Plakate hat dieser Schritt nicht. Bitte den Stand prüfen."),
    "wifi_name_wrong": N_("Dieser Name des WLANs ist zu lang oder fehlt. Bitte so eingeben, wie das Netz heißt."),
    "wifi_password_wrong": N_(
        "Ein WLAN-Kennwort hat 8 bis 63 Zeichen. Bitte prüfen oder das Feld für ein offenes Netz leer lassen."
    ),
    "workshop_not_open": N_("Der Workshop ist gerade nicht geöffnet. Der Text ist noch da."),
    "workshop_unknown": N_("Diesen Workshop gibt es hier nicht. Bitte den Code prüfen."),
}


def sentence_for(refusal: Refusal, translate: Translate) -> str:
    return translate(SENTENCES[refusal.key]) % refusal.about

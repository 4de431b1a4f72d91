package rapport.cast;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What came into the service box lately and was answered from there, as `mails.txt` tells of it.
final class Mails {
    private static final Pattern STRANGER = Pattern.compile("(.+) <(.+)>");
    private static final String OURS = "service to ";

    private final Cast cast;

    Mails(Cast cast) {
        this.cast = cast;
    }

    /// In the order in which they were written, thread by thread.
    List<MailSketch> all() {
        return Script.lines("mails.txt").stream().map(this::mail).toList();
    }

    private MailSketch mail(String line) {
        var parts = Script.parts(line, 5);
        String who = parts.get(1);
        boolean ours = who.startsWith(OURS);
        Matcher stranger = STRANGER.matcher(who);
        boolean known = !stranger.matches();
        var person = known ? cast.person(ours ? who.substring(OURS.length()) : who) : null;
        var when = parts.get(2).split(" ");
        return new MailSketch(
                parts.get(0),
                person == null ? stranger.group(1) : person.name(),
                person == null ? stranger.group(2) : person.email(),
                ours,
                cast.today().minusDays(Long.parseLong(when[0])).atTime(LocalTime.parse(when[1])),
                parts.get(3),
                parts.get(4).replace("/", "\n"));
    }
}

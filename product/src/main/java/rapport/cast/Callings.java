package rapport.cast;

import java.util.regex.Pattern;

/// Tells from a job title what somebody does in a story: buys (b), pays (f), leads (m), or works with the
/// machine (t).
final class Callings {

    private static final Pattern BUYS = Pattern.compile("Purchas|Buyer|Procurement|Import|Stores|Export");
    private static final Pattern PAYS = Pattern.compile("Financ|Account|CFO|Controller|Bookkeeper|Administration");
    private static final Pattern LEADS =
            Pattern.compile("Director|Owner|President|Managing|Chief|General Manager|Partner"
                    + "|Founder|Chairman|VP|Site Manager|Secretary");

    private Callings() {}

    static char of(String jobTitle) {
        if (BUYS.matcher(jobTitle).find()) {
            return 'b';
        }
        if (PAYS.matcher(jobTitle).find()) {
            return 'f';
        }
        return LEADS.matcher(jobTitle).find() ? 'm' : 't';
    }
}

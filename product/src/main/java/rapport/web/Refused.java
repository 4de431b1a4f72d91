package rapport.web;

/// The request itself is wrong, and no form could put it right: a bad address, a missing part.
public final class Refused extends RuntimeException {
    public Refused(String why) {
        super(why);
    }
}

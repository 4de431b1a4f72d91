package rapport.api.problem;

/// The problems that a program may want to tell apart although their statuses are alike.
public enum ProblemKind {
    NOT_JSON(400, "not-json", "This is not JSON"),
    BAD_PARAMETER(400, "bad-parameter", "A parameter is wrong"),
    KEY_IN_USE(409, "key-in-use", "The same request is being answered"),
    MAYBE_KNOWN(409, "maybe-known", "Somebody like this may be known already"),
    NOT_MERGED(409, "not-merged", "The two were not made one"),
    CANNOT_NOW(409, "cannot-now", "This cannot be done as it stands"),
    STALE_VERSION(412, "stale-version", "Somebody else was faster"),
    TOO_LARGE(413, "too-large", "Too large"),
    REFUSED_FIELDS(422, "refused-fields", "Some fields have to be put right"),
    REFUSED_FILE(422, "refused-file", "The file cannot be imported"),
    KEY_USED_OTHERWISE(422, "key-used-otherwise", "The key belongs to another request"),
    VERSION_MISSING(428, "version-missing", "Say which version you changed"),
    FAULT(500, "fault", "Something broke on our side");

    private final int status;
    private final String name;
    private final String title;

    ProblemKind(int status, String name, String title) {
        this.status = status;
        this.name = name;
        this.title = title;
    }

    public int status() {
        return status;
    }

    String type() {
        return "urn:rapport:problem:" + name;
    }

    String title() {
        return title;
    }
}

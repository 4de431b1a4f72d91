package rapport.sales.lead;

/// Why a lead cannot go where somebody wants it.
public enum LeadRefusal {
    CONVERTED("This lead has become a deal already. Undo that in its history where it was wrong."),
    DISQUALIFIED("This lead was disqualified. Take it up again first."),
    STILL_OPEN("This lead is open."),
    NO_REASON("Say why nothing comes of this lead."),
    PAST("Choose a day that is still to come."),
    ON_ITS_PAGE("Convert or disqualify a lead on its page, where you say into what or why.");

    private final String sentence;

    LeadRefusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

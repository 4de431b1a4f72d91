package rapport.work.syncing;

/// What becomes of our side when an event was written elsewhere.
enum Taking {
    /// It is new here.
    ADD,
    /// Ours becomes as theirs.
    TAKE,
    /// Both are the same already.
    AGREE,
    /// Nothing; we know their version from now on.
    KNOW;

    /// Where ours is.
    enum Here {
        NOWHERE,
        WITH_ANOTHER,
        DROPPED,
        STANDS
    }

    /// Where both sides changed, theirs counts: it is what guests and other devices see; what stood here is in the
    /// history. Whoever changes something counts more than whoever deletes it.
    ///
    /// @param moved whether theirs is different from what it was when both were the same, and not what we wrote
    static Taking of(boolean moved, Here here, boolean alike) {
        if (!moved) {
            return KNOW;
        }
        return switch (here) {
            case NOWHERE -> ADD;
            case WITH_ANOTHER -> KNOW;
            case DROPPED -> TAKE;
            case STANDS -> alike ? AGREE : TAKE;
        };
    }
}

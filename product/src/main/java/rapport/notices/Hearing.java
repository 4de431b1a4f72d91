package rapport.notices;

/// Something on every node that is told, as open pages are, when a topic moves: to forget what it remembers, say. A
/// module contributes it as a bean. Whoever was not listening for a while is told that everything moved.
public interface Hearing {
    boolean hears(Topic topic);

    /// Called by the thread that listens: it is quick, and asks the database for nothing.
    void moved();
}

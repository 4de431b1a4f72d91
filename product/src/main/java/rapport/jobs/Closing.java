package rapport.jobs;

import org.springframework.stereotype.Component;

/// Whether the program is on its way out.
@Component
class Closing {
    private volatile boolean begun;

    void begin() {
        begun = true;
    }

    void isOver() {
        begun = false;
    }

    boolean isNow() {
        return begun;
    }
}

package rapport.devices.push;

import java.time.Duration;

/// What a push service says to a message.
public sealed interface PushAnswer {
    /// It will bring it.
    record Taken() implements PushAnswer {}

    /// The browser has given the subscription up: nothing will arrive there again.
    record Gone() implements PushAnswer {}

    /// Not now.
    ///
    /// @param rest how long it asks us to wait; zero when it does not say
    record Later(String why, Duration rest) implements PushAnswer {}

    /// Never, as it is.
    record Refused(String why) implements PushAnswer {}
}

package rapport.bench;

import java.util.List;

/// Something that can be measured by itself: `./rapport bench lists`.
interface Measurement {
    String name();

    /// @throws Exception whatever hinders it; the other measurements go on
    List<Figure> measure(Site site) throws Exception;
}

package rapport.cast;

import java.util.Arrays;
import java.util.List;

/// What somebody wrote into the form on the site of the company, by which they became a lead.
///
/// @param email   of the lead
/// @param handles what a robot shall handle
/// @param pace    how many pieces an hour; may be empty
/// @param days    in how many days it shall begin, from when they asked; may be empty
/// @param has     `yes` or `no`: whether they have a robot
public record EnquirySketch(String email, List<String> handles, String pace, String days, String has, String message) {
    private static final int PARTS = 6;

    static List<EnquirySketch> all() {
        return Script.lines("enquiries.txt").stream()
                .map(line -> Script.parts(line, PARTS))
                .map(parts -> new EnquirySketch(
                        parts.getFirst(),
                        Arrays.stream(parts.get(1).split(";"))
                                .map(String::strip)
                                .toList(),
                        parts.get(2),
                        parts.get(3),
                        parts.get(4),
                        parts.get(5)))
                .toList();
    }
}

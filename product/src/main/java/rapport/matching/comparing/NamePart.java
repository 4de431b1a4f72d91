package rapport.matching.comparing;

import java.util.List;

/// A given or a family name with what stands in the other's place.
///
/// @param told    as it was written
/// @param plain   folded
/// @param spelt   with ae for ä and the like brought to one spelling
/// @param sound   by Double Metaphone, empty where it has none
/// @param counter the other part of the same name, folded
public record NamePart(String told, String plain, String spelt, String sound, String counter) {

    static NamePart of(String told, String counter) {
        String plain = PlainText.of(told);
        String spelt = plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return new NamePart(told, plain, spelt, Sounds.of(plain), PlainText.of(counter));
    }

    boolean isInitial() {
        return plain.length() == 1;
    }

    List<String> words() {
        return List.of(plain.split(" ", -1));
    }
}

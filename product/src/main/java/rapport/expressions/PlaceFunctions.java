package rapport.expressions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import rapport.places.Area;
import rapport.places.Gazetteer;
import rapport.places.Sought;

/// Functions of places.
final class PlaceFunctions {
    static final List<Function> ALL = List.of(new Function(
            "within",
            "location.within(20, \"Oslo, NO\")",
            "Whether a location lies within so many kilometres of a city, of a ZIP code of the United States, or of a point like \"59.913, 10.746\".",
            3,
            PlaceFunctions::within));

    private PlaceFunctions() {}

    private static Term within(Call call) {
        if (!(call.term(0) instanceof Term.Located(Word word))) {
            return call.refuse("“within” is asked of a location, and here is " + Checker.called(call.term(0)) + ".");
        }
        Optional<Double> km = km(call);
        if (km.isEmpty()) {
            return call.refuse("How far is written as a plain number of kilometres, and at most "
                    + "%,.0f".formatted(Area.FARTHEST_KM) + ".");
        }
        return call.written(2)
                .map(text -> around(text, km.get(), word, call))
                .orElseGet(() -> call.refuse("The place is written as text, as in \"Oslo, NO\"."));
    }

    private static Optional<Double> km(Call call) {
        return call.term(1) instanceof Value.Constant(Type _, BigDecimal number)
                        && number.signum() >= 0
                        && number.doubleValue() <= Area.FARTHEST_KM
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }

    private static Term around(String text, double km, Word word, Call call) {
        return switch (Gazetteer.find(text)) {
            case Sought.Found(var centre) -> new Test.Within(word, new Area(centre, km));
            case Sought.Several(List<String> names) ->
                call.refuse("There are several places called “" + text + "”. Write one of them: “"
                        + String.join("”, “", names) + "”, or the point as in \"59.913, 10.746\".");
            case Sought.Nowhere _ ->
                call.refuse("“" + text + "” is no city that we know. Write the city and its country, as in"
                        + " \"Oslo, NO\", or the point as in \"59.913, 10.746\".");
        };
    }
}

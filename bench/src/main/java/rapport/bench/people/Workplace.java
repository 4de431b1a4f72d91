package rapport.bench.people;

import java.util.Locale;

/// An organisation with its one address. Its number and the seed say everything about it, so none is kept.
record Workplace(Place place, String name, String domain, String street, String postcode, String city) {

    private static final String[] TRADES =
            Words.lines("work.txt").getFirst().substring("trade ".length()).split(" ");

    static Workplace of(long seed, long number) {
        var dice = Dice.of(seed + 2, number);
        var place = Place.draw(dice);
        var trade = TRADES[dice.nextInt(TRADES.length)];
        var founder = place.culture().family().draw(dice);
        var second = place.culture().family().draw(dice);
        int town = dice.nextInt(place.cities().length);
        var city = place.cities()[town];
        int pattern = dice.nextInt(10);
        boolean partners = pattern == 5 || pattern == 6;
        var name = pattern < 5
                ? founder.latin() + " " + trade
                : pattern < 7 ? founder.latin() + " & " + second.latin() : city + " " + founder.latin() + " " + trade;
        return new Workplace(
                place,
                name + " " + place.legalForm(),
                founder.plain() + (partners ? second.plain() : "-" + trade.toLowerCase(Locale.ROOT)) + ".example",
                place.street(dice),
                Place.digits(place.postcodes()[town], dice),
                city);
    }
}

package rapport.expressions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import rapport.money.Money;

/// Functions of numbers and of money.
final class NumberFunctions {
    private static final int MOST_DECIMALS = 10;

    static final List<Function> ALL = List.of(
            new Function("money", "money(100, \"EUR\")", "An amount in a currency.", 2, NumberFunctions::money),
            new Function(
                    "amount",
                    "amount(money)",
                    "The number of an amount of money.",
                    1,
                    call -> fact(call, Type.NUMBER, Value.Fact.AMOUNT)),
            new Function(
                    "currency",
                    "currency(money)",
                    "The currency of an amount, as three letters. Amounts of different currencies are never equal, less or more.",
                    1,
                    call -> fact(call, Type.TEXT, Value.Fact.CURRENCY)),
            new Function(
                    "round", "round(number, 2)", "A number, rounded to so many decimals.", 2, NumberFunctions::round));

    private NumberFunctions() {}

    private static Term money(Call call) {
        Optional<String> currency = call.written(1).filter(code -> code.matches("[A-Z]{3}"));
        return call.term(0) instanceof Value.Constant(Type _, BigDecimal amount) && currency.isPresent()
                ? new Value.Constant(Type.MONEY, new Money(amount, currency.get()))
                : call.refuse("An amount is written money(100, \"EUR\"), with the currency's three letters.");
    }

    private static Term fact(Call call, Type type, Value.Fact fact) {
        Optional<Value> money = call.value(0, Type.MONEY);
        return money.isPresent()
                ? new Value.Derived(type, fact, List.of(money.get()))
                : call.refuse("This is asked of an amount of money, and here is " + Checker.called(call.term(0)) + ".");
    }

    private static Term round(Call call) {
        Optional<Value> number = call.value(0, Type.NUMBER);
        Optional<Integer> decimals = call.whole(1, MOST_DECIMALS);
        return number.isPresent() && decimals.isPresent()
                ? new Value.Derived(
                        Type.NUMBER,
                        Value.Fact.ROUNDED,
                        List.of(number.get(), new Value.Constant(Type.NUMBER, BigDecimal.valueOf(decimals.get()))))
                : call.refuse("“round” is written round(number, 2), with at most " + MOST_DECIMALS + " decimals.");
    }
}

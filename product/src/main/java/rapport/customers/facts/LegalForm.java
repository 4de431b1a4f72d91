package rapport.customers.facts;

import java.util.List;

/// The legal form at the end of an organisation's name: by it a company is told from a person.
public final class LegalForm {

    private static final List<String> FORMS = List.of(
            "GmbH & Co. KG",
            "GmbH & Co. KGaA",
            "AG & Co. KG",
            "Pty Ltd",
            "Pty. Ltd.",
            "Pvt. Ltd.",
            "Private Limited",
            "Co., Ltd.",
            "Sp. z o.o.",
            "S.p.A.",
            "S.r.l.",
            "S.à r.l.",
            "d.o.o.",
            "a.s.",
            "s.r.o.",
            "GmbH",
            "gGmbH",
            "mbH",
            "AG",
            "KG",
            "KGaA",
            "OHG",
            "UG",
            "GbR",
            "e.V.",
            "eG",
            "SE",
            "Inc.",
            "Inc",
            "Incorporated",
            "Corp.",
            "Corp",
            "Corporation",
            "LLC",
            "L.L.C.",
            "LLP",
            "LP",
            "Ltd.",
            "Ltd",
            "Limited",
            "PLC",
            "plc",
            "Co.",
            "SA",
            "S.A.",
            "SAS",
            "SASU",
            "SARL",
            "EURL",
            "S.L.",
            "SL",
            "S.L.U.",
            "SpA",
            "SRL",
            "B.V.",
            "BV",
            "N.V.",
            "NV",
            "VOF",
            "AB",
            "AS",
            "ASA",
            "A/S",
            "ApS",
            "Oy",
            "Oyj",
            "Kft.",
            "Zrt.",
            "Ltda",
            "Ltda.",
            "S.A. de C.V.",
            "K.K.",
            "株式会社",
            "有限会社",
            "有限公司",
            "주식회사",
            "ООО",
            "ОАО",
            "ЗАО",
            "ПАО");

    private LegalForm() {}

    /// The form as the name writes it, or an empty text.
    public static String in(String name) {
        var clean = CleanText.of(name);
        var found = "";
        for (var form : FORMS) {
            if (form.length() > found.length() && (ends(clean, form) || begins(clean, form))) {
                found = form;
            }
        }
        return found;
    }

    private static boolean ends(String name, String form) {
        var before = name.length() - form.length() - 1;
        return name.endsWith(form)
                && ((before > 0 && !Character.isLetterOrDigit(name.charAt(before)))
                        || (before >= 0 && form.charAt(0) > 0x2E80));
    }

    private static boolean begins(String name, String form) {
        return form.charAt(0) > 0x400 && name.startsWith(form) && name.length() > form.length();
    }
}

package nl.factuurwerk.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.Column;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.Row;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.text.Language;

/** Documents as a Dutch studio sends them. Every name and number is invented. */
final class SampleViews {

    static final List<Column> DUTCH_COLUMNS = List.of(
            Column.text("Omschrijving"),
            Column.number("Aantal"),
            Column.shortText("Eenheid"),
            Column.number("Prijs"),
            Column.number("Btw"),
            Column.number("Bedrag"));

    static final String PAYLOAD = """
            BCD
            002
            1
            SCT
            ABNANL2A
            Studio Noorderlicht B.V.
            NL91ABNA0417164300
            EUR1543.05

            RF18539007547034
            """.stripTrailing();

    private SampleViews() {}

    /** One line, one rate: the shortest invoice there is. */
    static DocumentView oneLine() {
        return letter("Factuur 2026-0001")
                .reference("Factuurnummer", "2026-0001")
                .reference("Uw kenmerk", "PO-2026-0417")
                .reference("Vervaldatum", "21 december 2026")
                .reference("Klantnummer", "10428")
                .section(dutchTable(
                        row("Ontwerp etiket voorjaarsbier", "12,5", "uur", "95,00", "21%", "1.187,50", "€ 1.187,50")
                                .with("2 t/m 20 november 2026")
                                .row()))
                .section(new Section.Summary(
                        vat(Row.of("21%", "1.187,50", "249,38")),
                        List.of(
                                new Section.Total("Totaal exclusief btw", "€ 1.187,50", false),
                                new Section.Total("Btw 21%", "€ 249,38", false),
                                new Section.Total("Te betalen", "€ 1.436,88", true))))
                .section(payment("€ 1.436,88", "21 december 2026"))
                .build();
    }

    /** Two rates, an allowance on a line, and a discount on the document that is shared out over the rates. */
    static DocumentView mixed() {
        return letter("Factuur 2026-0042")
                .reference("Factuurnummer", "2026-0042")
                .reference("Uw kenmerk", "PO-2026-0417")
                .reference("Project", "Jubileumbier Honderd Jaar Hop")
                .reference("Periode", "november 2026")
                .section(dutchTable(
                        row("Ontwerp etiket, kroonkurk en draagkarton", "12,5", "uur", "95,00", "21%", "1.128,13", "")
                                .with("2 t/m 20 november 2026", "Korting vaste klant 5%: − € 59,38")
                                .row(),
                        row("Drukwerk etiketten", "500", "stuks", "0,1275", "21%", "63,75", "")
                                .with("Geleverd 24 november 2026")
                                .row(),
                        row(
                                        "Boek ‘Honderd jaar hop’, gebonden, met leeslint",
                                        "20",
                                        "stuks",
                                        "17,50",
                                        "9%",
                                        "350,00",
                                        "")
                                .with("Geleverd 24 november 2026")
                                .row(),
                        row("Reiskosten Groningen–Leeuwarden v.v.", "124", "km", "0,23", "21%", "28,52", "")
                                .row()))
                .section(new Section.Summary(
                        vat(Row.of("21%", "1.181,78", "248,17"), Row.of("9%", "338,97", "30,51")),
                        List.of(
                                new Section.Total("Subtotaal", "€ 1.570,40", false),
                                new Section.Total("Jubileumkorting", "− € 49,65", false),
                                new Section.Total("Totaal exclusief btw", "€ 1.520,75", false),
                                new Section.Total("Btw", "€ 278,68", false),
                                new Section.Total("Te betalen", "€ 1.799,43", true))))
                .section(payment("€ 1.799,43", "21 december 2026"))
                .section(new Section.Text(
                        "",
                        List.of("Bedankt voor de fijne samenwerking. Op al onze werkzaamheden zijn de algemene"
                                + " voorwaarden van toepassing die bij de opdracht zijn verstrekt."),
                        Section.Tone.SMALL))
                .build();
    }

    /** In English, to a Belgian business that accounts for the VAT itself; no QR code. */
    static DocumentView reverseCharge() {
        List<Column> columns = List.of(
                Column.text("Description"),
                Column.shortText("Delivered"),
                Column.number("Quantity"),
                Column.number("Unit price"),
                Column.number("Amount"));
        return DocumentView.of(
                        Language.ENGLISH, "Invoice", "Invoice 2026-0043", new Field("Invoice date", "21 November 2026"))
                .sender(SENDER)
                .recipient(List.of(
                        "Drukkerij Van den Bossche BV", "Mevr. E. Peeters", "Vlasmarkt 7", "9000 Gent", "Belgium"))
                .reference("Invoice number", "2026-0043")
                .reference("Your reference", "4500018832")
                .reference("Your VAT number", "BE 0123.456.749")
                .reference("Due date", "21 December 2026")
                .section(new Section.Table(
                        "",
                        columns,
                        List.of(
                                new Row(
                                        List.of(
                                                "Art direction, autumn catalogue",
                                                "November 2026",
                                                "24",
                                                "110.00",
                                                "2,640.00"),
                                        List.of("Work completed on 19 November 2026"),
                                        "€ 2,640.00"),
                                new Row(
                                        List.of(
                                                "Type specimen, two rounds of proofs",
                                                "12 November 2026",
                                                "1",
                                                "480.00",
                                                "480.00"),
                                        List.of(),
                                        "€ 3,120.00")),
                        "Carried forward",
                        "Brought forward"))
                .section(new Section.Summary(
                        Section.Table.of(
                                List.of(Column.shortText("VAT"), Column.number("Taxable"), Column.number("VAT amount")),
                                List.of(Row.of("Reverse charge", "3,120.00", "0.00"))),
                        List.of(
                                new Section.Total("Total excluding VAT", "€ 3,120.00", false),
                                new Section.Total("VAT", "€ 0.00", false),
                                new Section.Total("Amount due", "€ 3,120.00", true))))
                .section(new Section.Text(
                        "",
                        List.of(
                                "VAT reverse charged: the customer accounts for the VAT (article 196, Directive 2006/112/EC)."),
                        Section.Tone.STRONG))
                .section(new Section.Payment(
                        "Payment",
                        "Please pay € 3,120.00 by 21 December 2026.",
                        List.of(
                                new Field("IBAN", "NL91 ABNA 0417 1643 00"),
                                new Field("BIC", "ABNANL2A"),
                                new Field("Account name", "Studio Noorderlicht B.V."),
                                new Field("Reference", "RF18 5390 0754 7034")),
                        "",
                        ""))
                .footer(FOOTER)
                .pageLabel("page {page} of {pages}")
                .build();
    }

    /** More lines than a page holds, each of them different. */
    static DocumentView lines(int count) {
        List<Row> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 1; i <= count; i++) {
            BigDecimal amount = new BigDecimal("95.00").multiply(BigDecimal.valueOf(i % 7 + 1));
            sum = sum.add(amount);
            Sample sample = row(
                    TASKS.get(i % TASKS.size()) + ", deel " + i,
                    (i % 7 + 1) + ",00",
                    "uur",
                    "95,00",
                    "21%",
                    dutch(amount),
                    "€ " + dutch(sum));
            rows.add((i % 3 == 0 ? sample.with("Uitgevoerd op " + (i % 28 + 1) + " november 2026") : sample).row());
        }
        BigDecimal vat = sum.multiply(new BigDecimal("0.21")).setScale(2, java.math.RoundingMode.HALF_UP);
        return letter("Factuur 2026-0060")
                .reference("Factuurnummer", "2026-0060")
                .reference("Uw kenmerk", "Raamovereenkomst 2026")
                .reference("Periode", "november 2026")
                .section(dutchTable(rows.toArray(new Row[0])))
                .section(new Section.Summary(
                        vat(Row.of("21%", dutch(sum), dutch(vat))),
                        List.of(
                                new Section.Total("Totaal exclusief btw", "€ " + dutch(sum), false),
                                new Section.Total("Btw 21%", "€ " + dutch(vat), false),
                                new Section.Total("Te betalen", "€ " + dutch(sum.add(vat)), true))))
                .section(payment("€ " + dutch(sum.add(vat)), "21 december 2026"))
                .build();
    }

    /** Everything too long: names, words without a break, references, accounts. */
    static DocumentView longNames() {
        return DocumentView.of(
                        Language.DUTCH,
                        "Factuur",
                        "Factuur NOORDERLICHT-GRONINGEN-2026-000000000123456789",
                        new Field("Factuurdatum", "21 november 2026"))
                .sender(List.of(
                        "Ontwerp- en adviesbureau voor typografie, beeldmerken en bewegwijzering Noorderlicht & Zonen B.V.",
                        "Burgemeester van Karnebeeklaan-Zuidzijde 1234 bis",
                        "9711 KS Groningen",
                        "KvK 12345678",
                        "btw NL123456789B13",
                        "administratieendebiteurenbeheer@ontwerpbureau-noorderlicht.example"))
                .recipient(List.of(
                        "Hoogheemraadschap van de Verenigde Waterstaatkundige Werken tussen Reest, Vecht en Zwarte Water",
                        "T.a.v. de afdeling Crediteurenadministratie en Leveranciersovereenkomstenbeheer",
                        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch 12",
                        "8011 LN Zwolle"))
                .reference("Inkoopordernummer van de opdrachtgever", "4500018832/000010/ZWOLLE-WATERSCHAPSHUIS")
                .reference("Project", "Hottentottententententoonstellingsterreinbewegwijzering")
                .reference("Contract", "RO-2026")
                .reference("Vervaldatum", "21 december 2026")
                .reference("Leveranciersnummer", "100000000000000000000000000428")
                .section(dutchTable(row(
                                "Meervoudigepersoonlijkheidsstoornissenbehandelingscentrumbewegwijzeringsontwerp"
                                        + " inclusief plaatsing, onderhoud en beheer van de borden",
                                "1.234.567,25",
                                "vierkante meter",
                                "12.345,678901",
                                "21%",
                                "15.241.571.109,92",
                                "€ 15.241.571.109,92")
                        .with("Opgeleverd 20 november 2026 aan de heer drs. ing. W.A. van Valkenburg-Schimmelpenninck")
                        .row()))
                .section(new Section.Summary(
                        vat(Row.of("21%", "15.241.571.109,92", "3.200.729.933,08")),
                        List.of(
                                new Section.Total("Totaal exclusief btw", "€ 15.241.571.109,92", false),
                                new Section.Total("Btw 21%", "€ 3.200.729.933,08", false),
                                new Section.Total("Te betalen in euro’s", "€ 18.442.301.043,00", true))))
                .section(new Section.Payment(
                        "Betaling",
                        "Wij ontvangen € 18.442.301.043,00 graag uiterlijk 21 december 2026.",
                        List.of(
                                new Field("IBAN", "MT84 MALT 0110 0001 2345 MTLC AST0 01S"),
                                new Field(
                                        "Ten name van",
                                        "Ontwerp- en adviesbureau voor typografie, beeldmerken en bewegwijzering Noorderlicht & Zonen B.V."),
                                new Field(
                                        "Kenmerk", "RF18539007547034RF18539007547034RF18539007547034RF18539007547034")),
                        PAYLOAD,
                        "Scan met de app van uw bank"))
                .footer(List.of(
                        "Ontwerp- en adviesbureau voor typografie, beeldmerken en bewegwijzering Noorderlicht & Zonen B.V.",
                        "KvK 12345678",
                        "btw NL123456789B13",
                        "IBAN MT84 MALT 0110 0001 2345 MTLC AST0 01S"))
                .pageLabel("pagina {page} van {pages}")
                .build();
    }

    static DocumentView.Builder letter(String subject) {
        return DocumentView.of(Language.DUTCH, "Factuur", subject, new Field("Factuurdatum", "21 november 2026"))
                .sender(SENDER)
                .recipient(List.of(
                        "Brouwerij De Hop", "T.a.v. mevrouw S. de Vries-Hoekstra", "Kade 3", "8911 AB Leeuwarden"))
                .footer(FOOTER)
                .pageLabel("pagina {page} van {pages}");
    }

    static Section.Table dutchTable(Row... rows) {
        return new Section.Table("", DUTCH_COLUMNS, List.of(rows), "Transport", "Transport van vorige pagina");
    }

    static Section.Payment payment(String amount, String due) {
        return new Section.Payment(
                "Betaling",
                "Wij ontvangen " + amount + " graag uiterlijk " + due + ".",
                List.of(
                        new Field("Vervaldatum", due),
                        new Field("IBAN", "NL91 ABNA 0417 1643 00"),
                        new Field("Ten name van", "Studio Noorderlicht B.V."),
                        new Field("Betalingskenmerk", "RF18 5390 0754 7034")),
                PAYLOAD,
                "Scan met de app van uw bank");
    }

    static Sample row(
            String description, String quantity, String unit, String price, String vat, String amount, String running) {
        return new Sample(List.of(description, quantity, unit, price, vat, amount), List.of(), running);
    }

    /** A row in the making. */
    record Sample(List<String> cells, List<String> details, String running) {

        Sample with(String... lines) {
            return new Sample(cells, List.of(lines), running);
        }

        Row row() {
            return new Row(cells, details, running);
        }
    }

    private static Section.Table vat(Row... rows) {
        return Section.Table.of(
                List.of(Column.shortText("Btw"), Column.number("Grondslag"), Column.number("Btw-bedrag")),
                List.of(rows));
    }

    /** Formats as Dutch does: points between thousands, a comma before cents. */
    private static String dutch(BigDecimal amount) {
        String plain = amount.setScale(2).toPlainString();
        StringBuilder whole = new StringBuilder(plain.substring(0, plain.length() - 3));
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, '.');
        }
        return whole + "," + plain.substring(plain.length() - 2);
    }

    private static final List<String> SENDER = List.of(
            "Studio Noorderlicht B.V.",
            "Vismarkt 12",
            "9711 KS Groningen",
            "+31 50 123 45 67",
            "post@studionoorderlicht.example",
            "KvK 12345678",
            "Btw-id NL123456789B13");

    private static final List<String> FOOTER =
            List.of("Studio Noorderlicht B.V.", "KvK 12345678", "Btw-id NL123456789B13", "IBAN NL91 ABNA 0417 1643 00");

    private static final List<String> TASKS = List.of(
            "Ontwerp verpakking",
            "Overleg met de drukker over papier, inkt en afwerking van de draagkartons voor zes flessen",
            "Illustratie",
            "Zetwerk jaarverslag",
            "Correctieronde");
}

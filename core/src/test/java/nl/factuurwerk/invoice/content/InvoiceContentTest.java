package nl.factuurwerk.invoice.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceContentTest {

    /** The setters of all builders: one for each term or group. */
    static Stream<Method> setters() {
        return Stream.of(
                        InvoiceContentBuilder.class,
                        PartyContent.Builder.class,
                        ReferencesContent.Builder.class,
                        TotalsContent.Builder.class,
                        LineContent.Builder.class)
                .flatMap(builder -> Arrays.stream(builder.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 1)
                .sorted(Comparator.comparing(Method::toString));
    }

    @Nested
    class Each_term {

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.invoice.content.InvoiceContentTest#setters")
        void is_read_back_under_the_name_it_was_stated_by(Method setter) throws ReflectiveOperationException {
            Object value = sample(setter.getGenericParameterTypes()[0]);

            Object read = get(content(setter, value), setter.getName());

            assertThat(read instanceof Optional<?> optional ? optional.orElseThrow() : read)
                    .isEqualTo(value);
        }

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.invoice.content.InvoiceContentTest#setters")
        void makes_a_difference_and_is_kept_when_another_is_changed(Method setter) throws ReflectiveOperationException {
            Object content = content(setter, sample(setter.getGenericParameterTypes()[0]));
            Object builder = get(content, "toBuilder");

            assertThat(content).isNotEqualTo(get(builder(setter), "build"));
            assertThat(get(builder, "build")).isEqualTo(content).hasSameHashCodeAs(content);
        }

        private static Object content(Method setter, Object value) throws ReflectiveOperationException {
            return get(setter.invoke(builder(setter), value), "build");
        }

        private static Object builder(Method setter) throws ReflectiveOperationException {
            Class<?> content = setter.getDeclaringClass().getMethod("build").getReturnType();
            return content.getMethod("builder").invoke(null);
        }

        private static Object get(Object object, String method) throws ReflectiveOperationException {
            return object.getClass().getMethod(method).invoke(object);
        }
    }

    /** Some value of a type; of our own records, one with everything stated. */
    private static Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Object element = sample(generic.getActualTypeArguments()[0]);
            return generic.getRawType().equals(List.class) ? List.of(element) : Optional.of(element);
        }
        if (type.equals(String.class)) {
            return "text";
        }
        if (type.equals(boolean.class)) {
            return true;
        }
        if (type.equals(LocalDate.class)) {
            return LocalDate.of(2026, 11, 21);
        }
        if (type.equals(Decimal.class)) {
            return Decimal.of("12.5");
        }
        if (type.equals(Language.class)) {
            return Language.DUTCH;
        }
        if (type.equals(AttachmentContent.class)) {
            return AttachmentContent.of(new byte[] {1, 2, 3}, "text/csv", "hours.csv");
        }
        Class<?> group = (Class<?>) type;
        if (group.isRecord()) {
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : group.getRecordComponents()) {
                values.add(sample(component.getGenericType()));
            }
            return group.getDeclaredConstructors()[0].newInstance(values.toArray());
        }
        Object builder = group.getMethod("builder").invoke(null);
        for (Method setter : setters().toList()) {
            if (setter.getDeclaringClass().isInstance(builder)) {
                setter.invoke(builder, sample(setter.getGenericParameterTypes()[0]));
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    @Nested
    class An_absent_term {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t"})
        void is_what_a_blank_text_states(String blank) {
            assertThat(InvoiceContent.builder().number(blank).build().number()).isEmpty();
            assertThat(InvoiceContent.builder()
                            .notes(NoteContent.of(List.of(blank, "Bedankt")))
                            .build()
                            .notes())
                    .containsExactly(NoteContent.of("Bedankt"));
            assertThat(AddressContent.of(blank, blank, blank, blank).isEmpty()).isTrue();
            assertThat(IdentifierContent.of(blank, blank).isEmpty()).isTrue();
            assertThat(ReasonContent.of(blank, blank).isEmpty()).isTrue();
            assertThat(PaymentContent.by(blank).isEmpty()).isTrue();
            assertThat(VatContent.of(blank).isEmpty()).isTrue();
        }

        @Test
        void is_what_null_states_of_a_term_that_was_there() {
            InvoiceContent content = InvoiceContent.builder()
                    .number("2026-0001")
                    .issueDate(LocalDate.of(2026, 11, 21))
                    .build();

            assertThat(content.toBuilder().number(null).issueDate(null).build())
                    .isEqualTo(InvoiceContent.builder().build());
        }

        @Test
        void leaves_its_group_to_be_asked() {
            InvoiceContent content = InvoiceContent.builder().build();

            assertThat(content.buyer().isEmpty()).isTrue();
            assertThat(content.buyer().address().city()).isEmpty();
            assertThat(content.totals().isEmpty()).isTrue();
            assertThat(content.references().isEmpty()).isTrue();
            assertThat(content.period().isEmpty()).isTrue();
            assertThat(content.delivery().isEmpty()).isTrue();
            assertThat(content.payment().directDebit().isEmpty()).isTrue();
            assertThat(content.payment().card().isEmpty()).isTrue();
            assertThat(content.seller().contact().isEmpty()).isTrue();
            assertThat(LineContent.builder().build().price().isEmpty()).isTrue();
        }

        @Test
        void is_all_that_an_empty_group_has() {
            assertThat(PartyContent.builder().name("Brouwerij De Hop").build().isEmpty())
                    .isFalse();
            assertThat(TotalsContent.builder().rounding(Decimal.ZERO).build().isEmpty())
                    .isFalse();
            assertThat(ReferencesContent.builder().project("P-1").build().isEmpty())
                    .isFalse();
            assertThat(AddressContent.in("NL").isEmpty()).isFalse();
            assertThat(DeliveryContent.on(LocalDate.of(2026, 11, 21)).isEmpty()).isFalse();
            assertThat(PeriodContent.of(DateRange.on(LocalDate.of(2026, 11, 21)))
                            .isEmpty())
                    .isFalse();
            assertThat(PaymentContent.by("58").isEmpty()).isFalse();
            assertThat(new CardContent(Optional.of("1234"), Optional.empty()).isEmpty())
                    .isFalse();
            assertThat(new DirectDebitContent(Optional.of("M-1"), Optional.empty(), Optional.empty()).isEmpty())
                    .isFalse();
            assertThat(new ContactContent(Optional.of("Anna"), Optional.empty(), Optional.empty()).isEmpty())
                    .isFalse();
            assertThat(IdentifierContent.of("12345678").isEmpty()).isFalse();
            assertThat(ReasonContent.of("Korting").isEmpty()).isFalse();
            assertThat(VatContent.of("O").isEmpty()).isFalse();
            assertThat(PriceContent.of(Decimal.ONE).isEmpty()).isFalse();
        }

        @Test
        void is_never_a_null_group() {
            assertThatThrownBy(() -> InvoiceContent.builder().seller(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("seller");
        }
    }

    @Nested
    class A_group {

        @Test
        void keeps_what_was_added_to_it() {
            assertThat(PaymentContent.by("58")
                            .described("SEPA")
                            .remittance("2026-0001")
                            .into(List.of(AccountContent.of("NL91ABNA0417164300")))
                            .card(new CardContent(Optional.of("1234"), Optional.empty()))
                            .under(new DirectDebitContent(Optional.of("M-1"), Optional.empty(), Optional.empty())))
                    .isEqualTo(new PaymentContent(
                            new MeansContent(Optional.of("58"), Optional.of("SEPA")),
                            Optional.of("2026-0001"),
                            List.of(AccountContent.of("NL91ABNA0417164300")),
                            new CardContent(Optional.of("1234"), Optional.empty()),
                            new DirectDebitContent(Optional.of("M-1"), Optional.empty(), Optional.empty())));
            assertThat(AllowanceChargeContent.of(Decimal.of("10"), ReasonContent.of("Korting"))
                            .percentage(Decimal.of("5"), Decimal.of("200"))
                            .vat(VatContent.of("S", Decimal.of("21"))))
                    .isEqualTo(new AllowanceChargeContent(
                            Optional.of(Decimal.of("10")),
                            Optional.of(Decimal.of("200")),
                            Optional.of(Decimal.of("5")),
                            ReasonContent.of("Korting"),
                            VatContent.of("S", Decimal.of("21"))));
            assertThat(PriceContent.of(Decimal.of("2")).per(Decimal.of("1000")).baseQuantity())
                    .contains(Decimal.of("1000"));
        }

        @Test
        void of_a_delivery_keeps_what_was_added_to_it() {
            LocalDate day = LocalDate.of(2026, 10, 1);

            assertThat(DeliveryContent.on(day)
                            .to(AddressContent.in("NL"))
                            .to("Magazijn")
                            .at(IdentifierContent.of("8712345678906", "0088")))
                    .isEqualTo(new DeliveryContent(
                            Optional.of(day),
                            AddressContent.in("NL"),
                            Optional.of("Magazijn"),
                            IdentifierContent.of("8712345678906", "0088")));
            assertThat(DeliveryContent.on(day).on(Optional.empty()).isEmpty()).isTrue();
        }

        @Test
        void of_an_item_keeps_what_was_added_to_it() {
            ItemContent item = ItemContent.none()
                    .buyersNumber("B-1")
                    .standardIdentifier(IdentifierContent.of("8712345678906", "0160"))
                    .classifications(List.of(ClassificationContent.of("15961000-3", "STI")))
                    .origin("BE")
                    .attributes(List.of(AttributeContent.of("Kleur", "Blond")));

            assertThat(item)
                    .isEqualTo(new ItemContent(
                            Optional.of("B-1"),
                            IdentifierContent.of("8712345678906", "0160"),
                            List.of(ClassificationContent.of("15961000-3", "STI")),
                            Optional.of("BE"),
                            List.of(AttributeContent.of("Kleur", "Blond"))));
        }

        @Test
        void of_an_address_leaves_a_line_in_its_place() {
            AddressContent address = new AddressContent(
                    List.of(" ", "Hal 3", ""), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

            assertThat(address.street()).isEmpty();
            assertThat(address.lines()).containsExactly("", "Hal 3");
            assertThat(AddressContent.of("Vismarkt 12", "", "", "").street()).contains("Vismarkt 12");
        }

        @Test
        void of_a_file_keeps_bytes_that_nobody_changes() {
            byte[] bytes = {1, 2, 3};
            AttachmentContent file = AttachmentContent.of(bytes, "text/csv", "uren.csv");
            bytes[0] = 9;
            file.bytes()[0] = 9;

            assertThat(file.bytes()).containsExactly(1, 2, 3);
            assertThat(file.size()).isEqualTo(3);
            assertThat(file).isEqualTo(AttachmentContent.of(new byte[] {1, 2, 3}, "text/csv", "uren.csv"));
            assertThat(file).isNotEqualTo(AttachmentContent.of(new byte[] {1, 2, 4}, "text/csv", "uren.csv"));
            assertThat(file).hasToString("uren.csv (text/csv, 3 bytes)");
            assertThat(AttachmentContent.of(new byte[0], " ", "").isEmpty()).isTrue();
        }

        @Test
        void states_the_ends_of_a_range_that_are_not_open() {
            LocalDate day = LocalDate.of(2026, 10, 1);

            assertThat(PeriodContent.of(DateRange.of(YearMonth.of(2026, 10))))
                    .isEqualTo(new PeriodContent(Optional.of(day), Optional.of(LocalDate.of(2026, 10, 31))));
            assertThat(PeriodContent.of(DateRange.from(day)))
                    .isEqualTo(new PeriodContent(Optional.of(day), Optional.empty()));
            assertThat(PeriodContent.of(DateRange.until(day)))
                    .isEqualTo(new PeriodContent(Optional.empty(), Optional.of(day)));
        }

        @Test
        void is_immutable() {
            List<NoteContent> notes = new ArrayList<>(List.of(NoteContent.of("Bedankt")));
            InvoiceContent content = InvoiceContent.builder().notes(notes).build();
            notes.add(NoteContent.of("later"));

            assertThat(content.notes()).containsExactly(NoteContent.of("Bedankt"));
            assertThatThrownBy(() -> content.notes().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Naming {

        @Test
        void says_which_document_and_nothing_of_the_parties() {
            InvoiceContent content = InvoiceContent.builder()
                    .typeCode("380")
                    .number("2026-0001")
                    .buyer(PartyContent.builder().name("Anna de Vries").build())
                    .build();

            assertThat(content).hasToString("Content of 380 2026-0001");
            assertThat(InvoiceContent.builder().build()).hasToString("Content of document without a number");
        }
    }
}

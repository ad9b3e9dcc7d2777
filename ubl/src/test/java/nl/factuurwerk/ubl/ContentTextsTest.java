package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

/** Every text that a document can hold is looked at, so that no file is refused without a word about why. */
class ContentTextsTest {

    private static final UblWriter UNJUDGED =
            UblWriter.of(EInvoiceProfile.EN16931).judgedBy(new RuleBook<>(List.of()));

    @Test
    void visits_every_text_that_there_can_be() throws Exception {
        Filled filled = new Filled(-1);
        InvoiceContent content = (InvoiceContent) filled.make(InvoiceContent.class);
        List<String> visited = new ArrayList<>();

        ContentTexts.visit(content, (where, text) -> visited.add(text));

        assertThat(filled.texts).hasSizeGreaterThan(100);
        assertThat(visited).containsExactlyInAnyOrderElementsOf(filled.texts);
    }

    @Test
    void names_the_field_of_a_hostile_character_wherever_it_stands() throws Exception {
        Filled all = new Filled(-1);
        all.make(InvoiceContent.class);
        int refused = 0;
        for (int hostile = 0; hostile < all.texts.size(); hostile++) {
            WriteResult result = UNJUDGED.write((InvoiceContent) new Filled(hostile).make(InvoiceContent.class));
            if (result instanceof Refused(var report)) {
                refused++;
                assertThat(report.errors()).as("text %d", hostile).isNotEmpty();
            }
        }

        // A few are not written: the scheme of what has none in UBL, for instance.
        assertThat(refused).isGreaterThan(all.texts.size() * 3 / 4);
    }

    /** Makes contents in which all is stated, each text another one. */
    private static final class Filled {

        private final int hostile;
        private final List<String> texts = new ArrayList<>();

        Filled(int hostile) {
            this.hostile = hostile;
        }

        Object make(Type type) throws ReflectiveOperationException {
            if (type instanceof ParameterizedType of) {
                Object inner = make(of.getActualTypeArguments()[0]);
                return of.getRawType() == Optional.class ? Optional.of(inner) : List.of(inner);
            }
            Class<?> made = (Class<?>) type;
            if (made == String.class) {
                texts.add("text" + texts.size() + (texts.size() == hostile ? "\u0001" : ""));
                return texts.getLast();
            }
            if (made == AttachmentContent.class) {
                return AttachmentContent.of(new byte[1], (String) make(String.class), (String) make(String.class));
            }
            if (made == LocalDate.class) {
                return Scenario.TODAY;
            }
            if (made == Decimal.class) {
                return Decimal.ONE;
            }
            if (made == Language.class) {
                return Language.DUTCH;
            }
            if (made == boolean.class) {
                return false;
            }
            if (made.isEnum()) {
                return made.getEnumConstants()[0];
            }
            return made.isRecord() ? record(made) : built(made);
        }

        private Object record(Class<?> made) throws ReflectiveOperationException {
            List<Object> parts = new ArrayList<>();
            for (RecordComponent part : made.getRecordComponents()) {
                parts.add(make(part.getGenericType()));
            }
            Class<?>[] types = Arrays.stream(made.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return made.getConstructor(types).newInstance(parts.toArray());
        }

        /** Fills what has a builder: each setter of which there is an accessor. */
        private Object built(Class<?> made) throws ReflectiveOperationException {
            Object builder = made.getMethod("builder").invoke(null);
            List<String> accessors = Arrays.stream(made.getMethods())
                    .filter(each -> each.getParameterCount() == 0)
                    .map(Method::getName)
                    .toList();
            for (Method setter : builder.getClass().getMethods()) {
                if (setter.getParameterCount() == 1
                        && setter.getReturnType() == builder.getClass()
                        && accessors.contains(setter.getName())) {
                    setter.invoke(builder, make(setter.getGenericParameterTypes()[0]));
                }
            }
            return builder.getClass().getMethod("build").invoke(builder);
        }
    }
}

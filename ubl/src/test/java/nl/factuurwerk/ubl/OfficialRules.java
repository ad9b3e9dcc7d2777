package nl.factuurwerk.ubl;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.simplerinvoicing.SimplerInvoicingValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The official judges of a file: the schema of UBL 2.1 and the Schematron rules of the authorities. The first verdict
 * takes seconds, because the rules are compiled; later ones take milliseconds.
 */
enum OfficialRules {
    /** The rules of the standard itself, published by CEN. */
    EN16931("eu.cen.en16931:ubl:1.3.16", "eu.cen.en16931:ubl-creditnote:1.3.16"),
    /** The Dutch rules, SI-UBL 2.0 with NLCIUS. */
    NLCIUS("org.simplerinvoicing:invoice:2.0.3-12", "org.simplerinvoicing:creditnote:2.0.3-12"),
    /** The rules of the Peppol network. */
    PEPPOL("eu.peppol.bis3:invoice:2026.5", "eu.peppol.bis3:creditnote:2026.5");

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGISTRY = registry();

    private final String invoice;
    private final String creditNote;

    OfficialRules(String invoice, String creditNote) {
        this.invoice = invoice;
        this.creditNote = creditNote;
    }

    /** Returns who judges the files of a profile. */
    static OfficialRules of(EInvoiceProfile profile) {
        return switch (profile) {
            case EN16931 -> EN16931;
            case NLCIUS -> NLCIUS;
            case PEPPOL -> PEPPOL;
        };
    }

    /** What one rule says of a file. */
    record Verdict(boolean error, Optional<String> rule, String text) {

        @Override
        public String toString() {
            return (error ? "error " : "warning ") + rule.orElse("-") + ": " + text;
        }
    }

    /** Returns everything that is wrong with a file, errors and warnings; empty for a file without reproach. */
    List<Verdict> judge(byte[] file) {
        Document document = parse(file);
        boolean creditNoteFile = "CreditNote".equals(document.getDocumentElement().getLocalName());
        var results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                executors(creditNoteFile ? creditNote : invoice),
                ValidationSourceXML.create("file.xml", document),
                Locale.ROOT);
        List<Verdict> verdicts = new ArrayList<>();
        for (var result : results) {
            if (result.getValidity().isUndefined()) {
                verdicts.add(new Verdict(true, Optional.empty(), "not judged: " + result));
            }
            for (var error : result.getErrorList()) {
                verdicts.add(new Verdict(
                        error.isError(),
                        Optional.ofNullable(error.getErrorID()),
                        error.getErrorText(Locale.ROOT) + " at "
                                + error.getErrorFieldName()));
            }
        }
        return verdicts;
    }

    private static IValidationExecutorSet<IValidationSourceXML> executors(String coordinate) {
        return Objects.requireNonNull(
                REGISTRY.getOfID(DVRCoordinate.parseOrNull(coordinate)), () -> "no rules " + coordinate);
    }

    private static ValidationExecutorSetRegistry<IValidationSourceXML> registry() {
        ValidationExecutorSetRegistry<IValidationSourceXML> registry = new ValidationExecutorSetRegistry<>();
        EN16931Validation.initEN16931(registry);
        SimplerInvoicingValidation.initSimplerInvoicing(registry);
        PeppolValidation.initStandard(registry);
        return registry;
    }

    private static Document parse(byte[] file) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new AssertionError("not XML: " + unreadable.getMessage(), unreadable);
        }
    }
}

package nl.factuurwerk.billing;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.vat.VatClass;

/**
 * What an agreement says of one project.
 *
 * @param project what those who do the work call it, exactly
 * @param name what the customer calls it: the text that is printed
 * @param vatClass what it is for VAT at home, where that is not what the agreement says for everything
 */
public record AgreedProject(String project, String name, Optional<VatClass> vatClass) {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if either name is blank
     */
    public AgreedProject {
        Objects.requireNonNull(vatClass, "vatClass");
        if (project.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A project needs both names: '" + project + "', '" + name + "'");
        }
    }

    /**
     * Makes what an agreement says of a project.
     *
     * @param project what those who do the work call it, exactly
     * @param name what the customer calls it
     * @return the project, taxed as the agreement says for everything
     * @throws IllegalArgumentException if either name is blank
     */
    public static AgreedProject of(String project, String name) {
        return new AgreedProject(project, name, Optional.empty());
    }

    /**
     * Returns this project, taxed otherwise than the rest.
     *
     * @param other what it is for VAT at home
     * @return the changed project
     */
    public AgreedProject taxedAs(VatClass other) {
        return new AgreedProject(project, name, Optional.of(other));
    }
}

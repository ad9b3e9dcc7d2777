package nl.factuurwerk.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Function;

/** The rules that core keeps. Each is proven able to fail by a package of violations that bears its name. */
public enum ArchitectureRule {
    ONLY_DOWNSTAIRS(FloorRules::onlyDownstairs),
    NO_CYCLES(FloorRules::noCycles),
    ONLY_KNOWN_LIBRARIES(FloorRules::onlyKnownLibraries),
    NO_OUTSIDE_WORLD(FloorRules::noOutsideWorld),

    NO_HIDDEN_NOW(PurityRules::noHiddenNow),
    NO_HIDDEN_CHANCE(PurityRules::noHiddenChance),
    NO_HIDDEN_DEFAULTS(root -> PurityRules.noHiddenDefaults()),
    NO_FLOATING_POINT(root -> PurityRules.noFloatingPoint()),
    NO_CONSOLE(root -> PurityRules.noConsole()),

    NULL_MARKED(root -> ShapeRules.nullMarked()),
    NO_VAGUE_NAMES(root -> ShapeRules.noVagueNames()),
    NO_STATIC_STATE(root -> ShapeRules.noStaticState()),
    NO_PUBLIC_FIELDS(root -> ShapeRules.noPublicFields());

    private final Function<Root, ArchRule> definition;

    ArchitectureRule(Function<Root, ArchRule> definition) {
        this.definition = definition;
    }

    /** The rule for the packages under {@code root}. */
    public ArchRule under(Root root) {
        return definition.apply(root);
    }

    /** The package of classes that break this rule, and of some that come close and keep it. */
    public Root violations() {
        return new Root(ArchitectureRule.class.getPackageName() + ".violations."
                + name().toLowerCase(Locale.ROOT).replace("_", ""));
    }
}

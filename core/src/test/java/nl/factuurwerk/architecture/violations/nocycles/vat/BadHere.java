package nl.factuurwerk.architecture.violations.nocycles.vat;

import nl.factuurwerk.architecture.violations.nocycles.vat.domestic.BadThere;

public record BadHere(BadThere there) {}

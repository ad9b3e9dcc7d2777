package nl.factuurwerk.architecture.violations.onlydownstairs.rule;

import nl.factuurwerk.architecture.violations.onlydownstairs.text.Words;
import nl.factuurwerk.architecture.violations.onlydownstairs.time.Day;

public record GoodDownOneStep(Words words, Day day) {}

package nl.factuurwerk.architecture.violations.nullmarked.unmarked;

record BadInAnUnmarkedPackage() {}

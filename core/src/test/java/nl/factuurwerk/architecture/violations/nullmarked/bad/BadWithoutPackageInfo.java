package nl.factuurwerk.architecture.violations.nullmarked.bad;

record BadWithoutPackageInfo() {}

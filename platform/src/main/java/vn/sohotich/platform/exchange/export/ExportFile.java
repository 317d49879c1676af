package vn.sohotich.platform.exchange.export;

import java.nio.file.Path;

/** A written export: where it lies, what it is called for whoever takes it, and how many records it holds. */
record ExportFile(Path path, String name, long records) {}

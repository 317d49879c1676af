package vn.sohotich.platform.shared;

import java.nio.file.Path;

/** A file as a person sent it, stored under the hash of its content; {@code name} is what the sender called it. */
public record UploadedFile(Path path, String name, long size, String sha256) implements Upload {}

package vn.sohotich.platform.shared;

/** What became of a file that somebody sent. */
public sealed interface Upload permits UploadedFile, RefusedUpload {}

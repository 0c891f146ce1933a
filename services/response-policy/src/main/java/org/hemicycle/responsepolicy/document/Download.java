package org.hemicycle.responsepolicy.document;

import java.io.InputStream;

/** Content on its way out, by the name it is saved under. */
public record Download(String name, String mediaType, InputStream content) {}

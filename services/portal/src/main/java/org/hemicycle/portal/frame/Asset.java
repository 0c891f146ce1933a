package org.hemicycle.portal.frame;

import org.springframework.http.MediaType;

/** A file of the pages, as it is served. */
public record Asset(MediaType type, byte[] content) {}

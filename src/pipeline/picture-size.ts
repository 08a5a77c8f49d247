import { imageSize } from 'image-size';

/** The size of a picture in pixels, as its header says it, and how it is turned: an EXIF orientation, 1 to 8. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
}

/** The size of a picture, or nothing where its header cannot be read. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  // `image-size` reads past the end of a view, into whatever else its buffer holds: so it gets a buffer with nothing else.
  const alone = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
  try {
    const { width, height, orientation = 1 } = imageSize(alone);
    return width > 0 && height > 0 ? { width, height, orientation } : undefined;
  } catch {
    // It throws on what it does not know, whatever is wrong with it; the caller tells.
    return undefined;
  }
}

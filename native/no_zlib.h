// For test programs that run an engine over plain input: zlib lives in the node binary only, so a stand-in that opens
// nothing takes its place. Included once a program, as it defines the functions.
#ifndef LUMINA_NO_ZLIB_H_
#define LUMINA_NO_ZLIB_H_

#include <zlib.h>

extern "C" {
int inflateInit2_(z_streamp, int, const char*, int) { return Z_STREAM_ERROR; }
int inflate(z_streamp, int) { return Z_STREAM_ERROR; }
int inflateReset(z_streamp) { return Z_STREAM_ERROR; }
int inflateEnd(z_streamp) { return Z_OK; }
}

#endif  // LUMINA_NO_ZLIB_H_

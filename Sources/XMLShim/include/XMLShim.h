#ifndef XML_SHIM_H
#define XML_SHIM_H

// What Swift cannot say of libxml2: mutable globals, and fields that every callback reads. Its own headers stay behind this
// one: they bring ICU's, which Swift's Foundation has in another version.

/// A parser at work; libxml2's `htmlParserCtxt`.
typedef struct xml_shim_parser xml_shim_parser;

/// Called for each element that the parser opens; the name is lower case and lives as long as the parser.
typedef void (*xml_shim_start)(void *_Nonnull context, xml_shim_parser *_Nonnull parser,
                               const unsigned char *_Nonnull name);
/// Called for each element that the parser closes.
typedef void (*xml_shim_end)(void *_Nonnull context, xml_shim_parser *_Nonnull parser);

/// Prepares the library; call once, before threads.
void xml_shim_initialize(void);

/// Parses HTML of known UTF-8 without a tree, a network, entities or messages. Returns 0, or -1 when memory ran out.
int xml_shim_parse(const char *_Nonnull bytes, int count, void *_Nonnull context, xml_shim_start _Nonnull start,
                   xml_shim_end _Nonnull end);

/// Byte offset in the input up to which the parser has read.
long xml_shim_offset(xml_shim_parser *_Nonnull parser);

/// Number of elements open in the parser.
int xml_shim_depth(xml_shim_parser *_Nonnull parser);

/// Ends the parse: no more callbacks.
void xml_shim_stop(xml_shim_parser *_Nonnull parser);

/// The name of the HTML 4 entity for a code point, or null.
const char *_Nullable xml_shim_entity(unsigned int value);

#endif

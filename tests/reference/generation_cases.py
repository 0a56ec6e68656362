"""Generations that are recorded: what tiny models are asked for.

Vocabularies are small and weights large, so that sequences vary and rules come to act.
"""

from __future__ import annotations

from typing import Any

import numpy as np

# Special tokens of all of them.
TOKENS: dict[str, Any] = {"pad_token_id": 22, "bos_token_id": 1, "eos_token_id": 2}

GPT2: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "n_embd": 32,
    "n_layer": 2,
    "n_head": 4,
    "n_positions": 64,
}
GPT_NEO: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "hidden_size": 32,
    "num_layers": 2,
    "attention_types": [[["global", "local"], 1]],
    "num_heads": 4,
    "window_size": 5,
    "max_position_embeddings": 64,
}
OPENAI_GPT: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "n_embd": 32,
    "n_layer": 2,
    "n_head": 4,
    "n_positions": 64,
}
CTRL: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "n_embd": 32,
    "n_layer": 2,
    "n_head": 4,
    "dff": 37,
    "n_positions": 64,
}
T5: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "d_model": 32,
    "d_kv": 8,
    "d_ff": 37,
    "num_layers": 2,
    "num_heads": 4,
    "tie_word_embeddings": False,
    "decoder_start_token_id": 22,
}
BERT: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "intermediate_size": 37,
    "max_position_embeddings": 64,
    "is_decoder": True,
}

XLNET: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "d_model": 32,
    "n_layer": 2,
    "n_head": 4,
    "d_inner": 37,
    # With memories the reference doesn't recompute what now sees the new token.
    "use_mems_eval": False,
}

# A mask after the text is the next token, of whose own padding there is none in a text.
XLM: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "emb_dim": 32,
    "n_layers": 2,
    "n_heads": 4,
    "n_langs": 3,
    "max_position_embeddings": 64,
    "pad_index": 22,
    "mask_token_id": 21,
    "lang_id": 1,
}

# Of BART and architectures like it.
BART: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "d_model": 32,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "encoder_attention_heads": 4,
    "decoder_attention_heads": 4,
    "encoder_ffn_dim": 37,
    "decoder_ffn_dim": 37,
    "max_position_embeddings": 64,
    "decoder_start_token_id": 22,
    "tie_word_embeddings": False,
    "forced_eos_token_id": 2,
}

FSMT: dict[str, Any] = {key: value for key, value in BART.items() if "vocab" not in key} | {
    "src_vocab_size": 23,
    "tgt_vocab_size": 23,
    "langs": ["en", "de"],
    "tie_word_embeddings": False,
    "decoder_start_token_id": 2,
    "num_beams": 1,
}

LED: dict[str, Any] = {
    "max_encoder_position_embeddings": 64,
    "max_decoder_position_embeddings": 64,
    "attention_window": 4,
}

PROMPT = {"input_ids": [[5, 9, 4, 7, 9, 4], [3, 8, 11, 6, 20, 17]]}
SOURCE = {
    "input_ids": [[5, 9, 4, 7, 2, 22], [3, 8, 11, 6, 20, 2]],
    "attention_mask": [[1, 1, 1, 1, 1, 0], [1, 1, 1, 1, 1, 1]],
}

PADDED_BY_ZERO: dict[str, Any] = SOURCE | {
    "input_ids": [[5, 9, 4, 7, 2, 0], [3, 8, 11, 6, 20, 2]],
}

# Of whole blocks of two tokens, more of them than are seen at once.
BLOCKS: dict[str, Any] = {"block_size": 2, "num_random_blocks": 1}
LONG_SOURCE = {
    "input_ids": [
        [5, 9, 4, 7, 3, 12, 8, 15, 9, 4, 6, 19, 10, 2, 22, 22],
        [3, 8, 11, 6, 20] * 3 + [2],
    ],
    "attention_mask": [[1] * 14 + [0, 0], [1] * 16],
}

# Frames of sound for a model of it.
FRAMES = np.sin(np.arange(2 * 11 * 5).reshape(2, 11, 5) ** 1.5).astype(np.float32)
SOUND = {
    "input_features": FRAMES,
    "attention_mask": [[1] * 11, [1] * 7 + [0] * 4],
}
SPEECH_TO_TEXT: dict[str, Any] = BART | {
    "conv_channels": 14,
    "input_feat_per_channel": 5,
    "decoder_start_token_id": 2,
    "forced_bos_token_id": 9,
}

COMPOSED: dict[str, Any] = TOKENS | {
    "encoder": BERT | {"model_type": "bert", "is_decoder": False},
    "decoder": BERT | {"model_type": "bert", "add_cross_attention": True},
    "decoder_start_token_id": 1,
}

PROPHETNET: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "hidden_size": 32,
    "num_encoder_layers": 2,
    "num_decoder_layers": 2,
    "num_encoder_attention_heads": 4,
    "num_decoder_attention_heads": 4,
    "encoder_ffn_dim": 37,
    "decoder_ffn_dim": 37,
    "max_position_embeddings": 64,
    "num_buckets": 6,
    "relative_max_distance": 9,
    # Positions and distances of the reference are counted from it.
    "pad_token_id": 0,
    "decoder_start_token_id": 0,
}

ROBERTA: dict[str, Any] = BERT | {"type_vocab_size": 1}

BIG_BIRD: dict[str, Any] = BERT | {"attention_type": "original_full"}

# Of layers that look at what is near.
REFORMER: dict[str, Any] = TOKENS | {
    "vocab_size": 23,
    "hidden_size": 32,
    "num_attention_heads": 4,
    "attention_head_size": 8,
    "feed_forward_size": 37,
    "attn_layers": ["local", "local"],
    "axial_pos_shape": [8, 8],
    "axial_pos_embds_dim": [12, 20],
    "axial_norm_std": 0.3,
    "local_attn_chunk_length": 4,
    "max_position_embeddings": 64,
    "is_decoder": True,
}
# And of those that look at what has a like hash. The reference fails with as many heads as a chunk has
# tokens, and with a cache all rows of a batch look at the first one's states: so there is one row.
HASHED: dict[str, Any] = REFORMER | {
    "num_attention_heads": 2,
    "attn_layers": ["local", "lsh"],
    "lsh_attn_chunk_length": 4,
    "num_buckets": 4,
    "hash_seed": 3,
}
HASHED_TWICE: dict[str, Any] = HASHED | {"attn_layers": ["lsh", "lsh"], "num_hashes": 2}
FACTORED: dict[str, Any] = HASHED_TWICE | {"num_buckets": [2, 4]}

RAG: dict[str, Any] = {
    "question_encoder": {
        "model_type": "dpr",
        "vocab_size": 23,
        "hidden_size": 32,
        "num_hidden_layers": 1,
        "num_attention_heads": 4,
        "intermediate_size": 37,
    },
    # Of answers of one token the reference forgets the passages' scores.
    "generator": BART | {"model_type": "bart", "min_length": 3},
    "retrieval_vector_size": 32,
    "n_docs": 3,
}
PASSAGES = {
    "context_input_ids": [
        [5, 9, 4, 7, 2, 22],
        [3, 8, 11, 6, 20, 2],
        [12, 4, 2, 22, 22, 22],
        [9, 9, 4, 13, 14, 2],
        [7, 3, 16, 2, 22, 22],
        [19, 18, 5, 6, 10, 2],
    ],
    "context_attention_mask": [
        [1, 1, 1, 1, 1, 0],
        [1, 1, 1, 1, 1, 1],
        [1, 1, 1, 0, 0, 0],
        [1, 1, 1, 1, 1, 1],
        [1, 1, 1, 1, 0, 0],
        [1, 1, 1, 1, 1, 1],
    ],
    "doc_scores": [[0.5, 0.25, -0.125], [-0.5, 0.75, 0.625]],
}


def first_tokens(length: int) -> dict[str, Any]:
    """A prompt of one row, of some tokens."""
    return {"input_ids": [[3, 8, 11, 6, 20, 17, 5, 5][:length]]}


# Without Transformer-XL, which has no ``generate`` any more in the reference: its test compares with
# single steps and their memories.
# What weights of the usual formula are multiplied by; T5's scores aren't scaled.
MODELS: dict[str, tuple[str, dict[str, Any], dict[str, Any], float]] = {
    "gpt2": ("GPT2LMHeadModel", GPT2, PROMPT, 12.0),
    # Nor are GPT-Neo's.
    "gpt_neo": ("GPTNeoForCausalLM", GPT_NEO, PROMPT, 7.0),
    "openai-gpt": ("OpenAIGPTLMHeadModel", OPENAI_GPT, PROMPT, 12.0),
    "ctrl": ("CTRLLMHeadModel", CTRL, PROMPT, 7.0),
    "t5": ("T5ForConditionalGeneration", T5, SOURCE, 5.0),
    "xlnet": ("XLNetLMHeadModel", XLNET, PROMPT, 7.0),
    "xlm": ("XLMWithLMHeadModel", XLM, PROMPT, 7.0),
    "xlm-causal": ("XLMWithLMHeadModel", XLM | {"causal": True}, PROMPT, 7.0),
    "reformer": ("ReformerModelWithLMHead", REFORMER, PROMPT, 12.0),
    # Prompts between one chunk and two, shorter than a chunk, as long as one, and as two.
    "reformer-hashed": ("ReformerModelWithLMHead", HASHED, first_tokens(6), 12.0),
    "reformer-short": ("ReformerModelWithLMHead", HASHED_TWICE, first_tokens(3), 12.0),
    "reformer-chunk": ("ReformerModelWithLMHead", FACTORED, first_tokens(4), 12.0),
    "reformer-chunks": ("ReformerModelWithLMHead", HASHED_TWICE, first_tokens(8), 12.0),
    "flaubert": (
        "FlaubertWithLMHeadModel",
        {key: value for key, value in XLM.items() if "lang" not in key},
        PROMPT,
        7.0,
    ),
    "bert": ("BertLMHeadModel", BERT, PROMPT, 12.0),
    "roberta": ("RobertaForCausalLM", ROBERTA, PROMPT, 12.0),
    "roformer": ("RoFormerForCausalLM", BERT | {"embedding_size": 32}, PROMPT, 12.0),
    "megatron-bert": ("MegatronBertForCausalLM", BERT, PROMPT, 12.0),
    "bert-generation": ("BertGenerationDecoder", BERT, PROMPT, 12.0),
    "big_bird": ("BigBirdForCausalLM", BIG_BIRD, PROMPT, 12.0),
    "mt5": ("MT5ForConditionalGeneration", T5, SOURCE, 5.0),
    "bart": (
        "BartForConditionalGeneration",
        BART | {"decoder_start_token_id": 2, "forced_bos_token_id": 1},
        SOURCE,
        12.0,
    ),
    "mbart": (
        "MBartForConditionalGeneration",
        BART | {"decoder_start_token_id": 2, "forced_bos_token_id": 7},
        SOURCE,
        12.0,
    ),
    "pegasus": ("PegasusForConditionalGeneration", BART, SOURCE, 12.0),
    "marian": ("MarianMTModel", BART | {"bad_words_ids": [[22]]}, SOURCE, 12.0),
    "blenderbot": ("BlenderbotForConditionalGeneration", BART, SOURCE, 12.0),
    "blenderbot-small": ("BlenderbotSmallForConditionalGeneration", BART, SOURCE, 6.0),
    "m2m_100": (
        "M2M100ForConditionalGeneration",
        BART | {"decoder_start_token_id": 2, "forced_bos_token_id": 9},
        SOURCE,
        12.0,
    ),
    "speech_to_text": (
        "Speech2TextForConditionalGeneration",
        SPEECH_TO_TEXT,
        SOUND,
        12.0,
    ),
    "led": ("LEDForConditionalGeneration", BART | LED, SOURCE, 12.0),
    "led-global": (
        "LEDForConditionalGeneration",
        BART | LED,
        SOURCE | {"global_attention_mask": [[1, 0, 0, 0, 0, 0], [1, 0, 0, 1, 0, 0]]},
        8.0,
    ),
    "fsmt": ("FSMTForConditionalGeneration", FSMT, SOURCE, 12.0),
    "bigbird_pegasus": (
        "BigBirdPegasusForConditionalGeneration",
        BART | BLOCKS,
        LONG_SOURCE,
        12.0,
    ),
    "prophetnet": ("ProphetNetForConditionalGeneration", PROPHETNET, PADDED_BY_ZERO, 12.0),
    "xlm-prophetnet": ("XLMProphetNetForConditionalGeneration", PROPHETNET, PADDED_BY_ZERO, 12.0),
    "encoder-decoder": ("EncoderDecoderModel", COMPOSED, SOURCE, 12.0),
    "rag-token": ("RagTokenForGeneration", RAG, PASSAGES, 12.0),
    "rag-sequence": ("RagSequenceForGeneration", RAG, PASSAGES, 12.0),
}

# The rules are the same code for all of them.
FEW = {"plain", "repetition", "ngrams-2", "penalty-2", "early"}
WHOLE = {"gpt2", "t5", "bert"}
# What is remembered changes what a Reformer's layers see.
ONE_ROW = {"reformer-hashed", "reformer-short", "reformer-chunk", "reformer-chunks"}
# Theirs is the same code as one of the others'.
ALIKE = {
    *("flaubert", "roberta", "roformer", "megatron-bert", "bert-generation", "big_bird", "mt5"),
    "xlm-prophetnet",
}

# Every rule by itself: with the best token, and with beams.
RULES: dict[str, dict[str, Any]] = {
    "plain": {},
    "min-new": {"min_new_tokens": 9},
    "min-length": {"min_length": 12},
    "repetition": {"repetition_penalty": 1.8},
    "ngrams-1": {"no_repeat_ngram_size": 1},
    "ngrams-2": {"no_repeat_ngram_size": 2},
    "ngrams-3": {"no_repeat_ngram_size": 3},
    "bad-words": {"bad_words_ids": [[6], [9, 4], [13, 11, 5], [2]]},
    "forced-end": {"forced_eos_token_id": 2},
    "forced-begin": {"forced_bos_token_id": 7},
    "suppressed": {"suppress_tokens": [4, 9, 12]},
    "first-suppressed": {"begin_suppress_tokens": [10, 11, 12, 13, 14, 15]},
    "ends": {"eos_token_id": [2, 6, 9]},
    "renormalized": {"renormalize_logits": True, "repetition_penalty": 1.3},
    "no-cache": {"use_cache": False},
}
OF_SOURCES: dict[str, dict[str, Any]] = {
    "source-repetition": {"encoder_repetition_penalty": 1.7},
    "source-ngrams": {"encoder_no_repeat_ngram_size": 2},
}
PAIRS: dict[str, dict[str, Any]] = {
    "repetition+ngrams": {"repetition_penalty": 1.5, "no_repeat_ngram_size": 2},
    "min-new+bad-words": {"min_new_tokens": 8, "bad_words_ids": [[5], [9, 4]]},
    "forced-end+suppressed": {"forced_eos_token_id": 2, "suppress_tokens": [3, 4]},
    "ngrams+ends": {"no_repeat_ngram_size": 1, "eos_token_id": [2, 9]},
}
OF_BEAMS: dict[str, dict[str, Any]] = {
    "penalty-0": {"length_penalty": 0.0, "num_return_sequences": 3},
    "penalty-2": {"length_penalty": 2.0, "num_return_sequences": 3},
    "penalty-below": {"length_penalty": -1.0, "num_return_sequences": 2},
    "early": {"early_stopping": True, "num_return_sequences": 4},
    "never": {"early_stopping": "never", "num_return_sequences": 4},
    "never-penalty": {"early_stopping": "never", "length_penalty": 2.0},
    "ends": {"eos_token_id": [2, 6, 9], "num_return_sequences": 4},
    "two": {"num_beams": 2, "num_return_sequences": 2},
    "seven": {"num_beams": 7, "num_return_sequences": 5},
}


def cases() -> dict[str, dict[str, Any]]:
    """Every generation by name: the model's class, configuration, inputs and options."""
    found: dict[str, dict[str, Any]] = {}
    for model, (model_class, config, inputs, louder) in MODELS.items():
        rules = RULES | PAIRS
        of_sources = OF_SOURCES if "input_ids" in inputs and "attention_mask" in inputs else {}
        beams = {name: {"num_beams": 4} | options for name, options in OF_BEAMS.items()}
        for kind, asked in (
            # With beams the reference's penalty reaches the first rows alone.
            ("greedy", rules | of_sources),
            ("beams", {name: options | {"num_beams": 4} for name, options in rules.items()}),
            ("search", beams),
        ):
            for name, options in asked.items():
                if model in ONE_ROW and (kind != "greedy" or name not in ("plain", "no-cache")):
                    continue
                if model not in WHOLE | ONE_ROW and name not in FEW:
                    continue
                if model in ALIKE and (kind, name) not in (
                    ("greedy", "plain"),
                    ("search", "early"),
                ):
                    continue
                found[f"{model}/{kind}/{name}"] = {
                    "class": model_class,
                    "config": config,
                    "inputs": inputs,
                    "louder": louder,
                    "options": {"max_new_tokens": 11} | options,
                }
    for name in ("bert/greedy/plain", "encoder-decoder/greedy/plain"):
        case = found[name]
        types = np.tile([0, 0, 0, 1, 1, 1], (2, 1)).tolist()
        inputs = case["inputs"] | {"token_type_ids": types}
        found[name.rpartition("/")[0] + "/types"] = case | {"inputs": inputs}
    return found

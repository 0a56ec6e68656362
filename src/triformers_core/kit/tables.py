"""The table of a model's input tokens, as every kit's models offer it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from triformers_core.errors import NotPartError
from triformers_core.kit.vocabulary import rows_asked


class _Table(Protocol):
    """A kit's layer of embeddings."""

    @property
    def num_embeddings(self) -> int:
        """How many tokens have a row."""
        ...


Table = TypeVar("Table", bound=_Table)


class WithTable(Generic[Table]):
    """A model with a table of its input tokens; a kit brings what changes its rows."""

    if TYPE_CHECKING:

        @property
        def base_model(self) -> Any: ...  # Each kit's own.

    def get_input_embeddings(self) -> Table:
        """The table of the input tokens.

        Raises:
            NotPartError: the architecture has none.
        """
        if self.base_model is self:
            raise NotPartError(f"{type(self).__name__} has no input embeddings.")
        table: Table = self.base_model.get_input_embeddings()
        return table

    def tie_weights(self) -> None:
        """Does nothing: what shares a table reads it where it is, and follows a new one."""

    def resize_token_embeddings(
        self,
        new_num_tokens: int | None = None,
        *,
        pad_to_multiple_of: int | None = None,
        mean_resizing: bool = False,
    ) -> Table:
        """Gives the vocabulary another size; new rows start as new weights do.

        In TensorFlow the variables are new ones: compile the model and trace functions after it.

        Args:
            new_num_tokens: the new size; by default the present one.
            pad_to_multiple_of: the size becomes the next multiple of this.
            mean_resizing: whether new rows are the mean of those that were there; by default they
                start as those of a new model do.

        Returns:
            The input embeddings.

        Raises:
            InvalidInputError: a size is no positive number.
        """
        table = self.get_input_embeddings()
        rows = rows_asked(new_num_tokens, pad_to_multiple_of, table.num_embeddings)
        if rows != table.num_embeddings:
            self._resize(table, rows, mean=mean_resizing)
        return table

    def _resize(self, table: Table, rows: int, *, mean: bool) -> None:
        """Gives all that has a row a token so many rows, and writes it down in the configurations."""
        raise NotImplementedError

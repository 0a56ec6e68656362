"""What the generated Auto classes do. They bring the tables; looking one up is plain."""
